// Notes how well the graph was at a revision; of several notes the last one stays.
MERGE (score:HealthScore {revision: $revision})
SET
  score.score = $score,
  score.findings = $findings,
  score.at = coalesce(score.at, datetime($at))
