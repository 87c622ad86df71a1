// The latest notes of how well the graph was, the oldest of them first.
MATCH (score:HealthScore)
WITH score
ORDER BY score.revision DESC
LIMIT $limit
WITH score
ORDER BY score.revision
RETURN
  score.revision AS revision,
  score.score AS score,
  score.findings AS findings,
  toString(score.at) AS at
