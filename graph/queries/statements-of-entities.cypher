// Every statement that any of $ids begins or ends.
MATCH (near:Entity)-[statement]-(:Entity)
WHERE near.id IN $ids
RETURN DISTINCT
  type(statement) AS type,
  startNode(statement).id AS from,
  endNode(statement).id AS to,
  properties(statement) AS properties
