// Every statement.
MATCH (from:Entity)-[statement]->(to:Entity)
RETURN
  type(statement) AS type,
  from.id AS from,
  to.id AS to,
  properties(statement) AS properties
