// Entities as health looks at them, in the order of their ids, those after $after, $limit at the most.
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity
ORDER BY entity.id
LIMIT $limit
RETURN
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind,
  entity.id AS id,
  entity.slug AS slug,
  entity.name AS name,
  entity.aliases AS aliases,
  entity.status AS status,
  EXISTS { (entity)<-[:FROM]-(:Evidence) } AS isCited
