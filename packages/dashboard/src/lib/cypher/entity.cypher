// The entity, what is stated of it, and what each statement rests on.
MATCH (entity:Entity {slug: $slug})
WHERE $kind IN labels(entity)
OPTIONAL MATCH (entity)-[statement]-(other:Entity)
OPTIONAL MATCH (evidence:Evidence {statementId: statement.id})-[:FROM]->(source:Source)
WITH entity, statement, other, evidence, source
ORDER BY source.slug, evidence.locator
WITH
  entity, statement, other, collect(source.name + ', ' + evidence.locator + ': ' + evidence.note) AS evidence
RETURN entity, statement, other, evidence
ORDER BY
  startNode(statement) <> entity, type(statement) <> 'REQUIRES', type(statement), statement.importance DESC, other.name;
