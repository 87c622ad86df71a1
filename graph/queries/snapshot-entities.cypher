// Entities that planning reads, in the order of their ids, those after $after, $limit at the most.
MATCH (entity:Entity)
WHERE entity.id > $after AND entity:Role|Skill|Tool|Credential
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
  entity.replacedBy AS replacedBy,
  entity.hoursPerLevel AS hoursPerLevel,
  entity.seniority AS seniority
