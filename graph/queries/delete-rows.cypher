// Takes away statements (each with its type and ends), evidence, references and entities.
// An entity that has statements still was not reckoned with: it is left, and not counted.
CALL () {
  UNWIND $statements AS row
  MATCH (from:Entity {id: row.from})-[statement:$(row.type)]->(:Entity {id: row.to})
  WHERE statement.id = row.id
  DELETE statement
  RETURN count(*) AS statements
}
CALL () {
  MATCH (evidence:Evidence)
  WHERE evidence.id IN $evidence
  DETACH DELETE evidence
  RETURN count(*) AS evidence
}
CALL () {
  MATCH (reference:Reference)
  WHERE reference.key IN $references
  DETACH DELETE reference
  RETURN count(*) AS references
}
CALL () {
  MATCH (entity:Entity)
  WHERE entity.id IN $entities AND NOT (entity)--(:Entity)
  DETACH DELETE entity
  RETURN count(*) AS entities
}
RETURN statements + evidence + references + entities AS written
