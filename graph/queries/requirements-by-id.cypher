// Requirements by id: most statements are these, so that they are looked for before all others.
MATCH (from:Entity)-[statement:REQUIRES]->(to:Entity)
WHERE statement.id IN $ids
RETURN
  type(statement) AS type,
  from.id AS from,
  to.id AS to,
  properties(statement) AS properties
