// The kinds, slugs and names of entities by their ids.
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN
  entity.id AS id,
  entity.slug AS slug,
  entity.name AS name,
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind
