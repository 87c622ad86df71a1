// How many statements each of the entities in $ids has.
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity.id AS id, COUNT { (entity)--(:Entity) } AS count
