// How well the graph was at revisions at which somebody looked, or at which it had been quiet for a while.

CREATE CONSTRAINT health_score_revision IF NOT EXISTS
FOR (score:HealthScore) REQUIRE score.revision IS UNIQUE;
