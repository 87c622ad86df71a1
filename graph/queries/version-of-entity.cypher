// The version that an entity has now.
MATCH (entity:Entity {id: $id})
RETURN entity.version AS version
