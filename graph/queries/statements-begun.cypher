// Every statement that any of $ids begins.
MATCH (from:Entity)-[statement]->(to:Entity)
WHERE from.id IN $ids
RETURN
  type(statement) AS type,
  from.id AS from,
  to.id AS to,
  properties(statement) AS properties
