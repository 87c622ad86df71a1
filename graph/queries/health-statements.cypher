// The statements that any of $ids begins, as health looks at them.
MATCH (from:Entity)-[statement]->(to:Entity)
WHERE from.id IN $ids
RETURN
  type(statement) AS type,
  statement.id AS id,
  statement.version AS version,
  from.id AS from,
  to.id AS to,
  statement.rank AS rank,
  statement.necessity AS necessity,
  statement.importance AS importance,
  statement.level AS level,
  EXISTS { (:Evidence {statementId: statement.id}) } AS hasEvidence
