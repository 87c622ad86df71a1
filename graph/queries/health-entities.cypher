// Every entity as health looks at it.
MATCH (entity:Entity)
RETURN
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind,
  entity.id AS id,
  entity.slug AS slug,
  entity.name AS name,
  entity.aliases AS aliases,
  entity.status AS status,
  EXISTS { (entity)<-[:FROM]-(:Evidence) } AS isCited
ORDER BY entity.name, entity.id
