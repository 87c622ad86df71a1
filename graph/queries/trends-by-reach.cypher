// Active trends with how many active entities of each kind they shape, those that shape most first.
MATCH (trend:Trend {status: 'ACTIVE'})-[statement:SHAPES]->(shaped:Entity {status: 'ACTIVE'})
WHERE statement.rank <> 'DEPRECATED'
WITH
  trend,
  count(*) AS total,
  sum(CASE WHEN shaped:Role THEN 1 ELSE 0 END) AS roles,
  sum(CASE WHEN shaped:Skill THEN 1 ELSE 0 END) AS skills,
  sum(CASE WHEN shaped:Tool THEN 1 ELSE 0 END) AS tools,
  sum(CASE WHEN shaped:Industry THEN 1 ELSE 0 END) AS industries
RETURN
  trend {kind: 'Trend', .id, .slug, .name} AS trend,
  roles,
  skills,
  tools,
  industries
ORDER BY total DESC, trend.slug
LIMIT $first
