// What $ids state, as far as an import looks at it: for each of them lists of id, type, end and fields.
MATCH (from:Entity)-[statement]->(to:Entity)
WHERE from.id IN $ids
RETURN
  from.id AS from,
  collect([
    statement.id,
    type(statement),
    to.id,
    statement.version,
    statement.necessity,
    statement.importance,
    statement.level,
    statement.credit
  ]) AS statements
