// Creates entities, and replaces all properties of those that exist.
// Names and slugs are given up by all before any is taken, so that two may exchange theirs.
CYPHER replan=skip
UNWIND $rows AS row
OPTIONAL MATCH (known:Entity {id: row.properties.id})
USING INDEX known:Entity(id)
SET known.slug = null, known.nameKey = null
WITH collect({row: row, known: known}) AS all
UNWIND all AS one
WITH one.row AS row, one.known AS known
CALL (row, known) {
  WITH row, known
  WHERE known IS NULL
  CREATE (entity:Entity:$(row.kind))
  SET entity = row.properties
  RETURN entity
  UNION
  WITH row, known
  WHERE known IS NOT NULL
  SET known = row.properties
  RETURN known AS entity
}
RETURN count(entity) AS written
