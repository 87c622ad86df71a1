// Statements by id. An index serves a single type of relationship, hence a look-up for each.
CALL () {
  MATCH (from:Entity)-[statement:REQUIRES]->(to:Entity)
  WHERE statement.id IN $ids
  RETURN from, statement, to
  UNION
  MATCH (from:Entity)-[statement:USES]->(to:Entity)
  WHERE statement.id IN $ids
  RETURN from, statement, to
  UNION
  MATCH (from:Entity)-[statement:LEADS_TO]->(to:Entity)
  WHERE statement.id IN $ids
  RETURN from, statement, to
  UNION
  MATCH (from:Entity)-[statement:EMPLOYED_IN]->(to:Entity)
  WHERE statement.id IN $ids
  RETURN from, statement, to
  UNION
  MATCH (from:Entity)-[statement:EXPECTS]->(to:Entity)
  WHERE statement.id IN $ids
  RETURN from, statement, to
  UNION
  MATCH (from:Entity)-[statement:PAYS]->(to:Entity)
  WHERE statement.id IN $ids
  RETURN from, statement, to
  UNION
  MATCH (from:Entity)-[statement:BUILDS_ON]->(to:Entity)
  WHERE statement.id IN $ids
  RETURN from, statement, to
  UNION
  MATCH (from:Entity)-[statement:BROADER]->(to:Entity)
  WHERE statement.id IN $ids
  RETURN from, statement, to
  UNION
  MATCH (from:Entity)-[statement:RELATED]->(to:Entity)
  WHERE statement.id IN $ids
  RETURN from, statement, to
  UNION
  MATCH (from:Entity)-[statement:SUPPORTS]->(to:Entity)
  WHERE statement.id IN $ids
  RETURN from, statement, to
  UNION
  MATCH (from:Entity)-[statement:TEACHES]->(to:Entity)
  WHERE statement.id IN $ids
  RETURN from, statement, to
  UNION
  MATCH (from:Entity)-[statement:SHAPES]->(to:Entity)
  WHERE statement.id IN $ids
  RETURN from, statement, to
  UNION
  MATCH (from:Entity)-[statement:APPLIES]->(to:Entity)
  WHERE statement.id IN $ids
  RETURN from, statement, to
  UNION
  MATCH (from:Entity)-[statement:ACTIVE_IN]->(to:Entity)
  WHERE statement.id IN $ids
  RETURN from, statement, to
}
RETURN
  type(statement) AS type,
  from.id AS from,
  to.id AS to,
  properties(statement) AS properties
