// Entities one statement away from those in $frontier and not yet in $known, most important first.
MATCH (near:Entity)-[statement]-(entity:Entity)
WHERE near.id IN $frontier AND NOT entity.id IN $known
WITH entity, [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind, statement
WHERE $kinds IS NULL OR kind IN $kinds
WITH entity, kind, max(coalesce(statement.importance, 3)) AS importance
RETURN entity.id AS id, entity.slug AS slug, entity.name AS name, kind
ORDER BY importance DESC, kind, slug
LIMIT $limit
