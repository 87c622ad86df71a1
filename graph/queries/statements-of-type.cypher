// Every statement of a type that any of $ids begins.
MATCH (from:Entity)-[statement]->(to:Entity)
WHERE from.id IN $ids AND type(statement) = $type
RETURN
  $type AS type,
  from.id AS from,
  to.id AS to,
  properties(statement) AS properties
