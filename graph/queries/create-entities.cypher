// Creates entities; each row has its kind and all its properties.
// $now is ISO 8601 in UTC, as text:
// the generated API can only read Neo4j's own date type with a plug-in.
UNWIND $rows AS row
CREATE (entity:Entity:$(row.kind))
SET
  entity = row.properties,
  entity.version = 1,
  entity.createdAt = $now,
  entity.updatedAt = $now
RETURN count(entity) AS created
