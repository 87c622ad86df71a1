// The statements between entities that are both in $ids.
MATCH (from:Entity)-[statement]->(to:Entity)
WHERE from.id IN $ids AND to.id IN $ids
RETURN
  statement.id AS id,
  type(statement) AS type,
  from.id AS from,
  to.id AS to,
  statement.basis AS basis,
  statement.importance AS importance
ORDER BY type, from, to
