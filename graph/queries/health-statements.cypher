// Every statement as health looks at it.
MATCH (from:Entity)-[statement]->(to:Entity)
WITH from, statement, to
ORDER BY from.name, type(statement), to.name, statement.id
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
