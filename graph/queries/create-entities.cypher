// Creates entities; each row has its kind and all its properties.
UNWIND $rows AS row
CREATE (entity:Entity:$(row.kind))
SET
  entity = row.properties,
  entity.version = 1,
  entity.createdAt = datetime(),
  entity.updatedAt = datetime()
RETURN count(entity) AS created
