// The statements that planning reads and any of $ids begins.
MATCH (from:Entity)-[statement:REQUIRES|USES|LEADS_TO|BUILDS_ON|BROADER|RELATED|SUPPORTS|TEACHES]->(to:Entity)
WHERE from.id IN $ids
RETURN
  type(statement) AS type,
  statement.id AS id,
  from.id AS from,
  to.id AS to,
  statement.rank AS rank,
  statement.necessity AS necessity,
  statement.importance AS importance,
  statement.level AS level,
  statement.credit AS credit,
  statement.move AS move
