// Every entity that planning reads.
MATCH (entity:Role|Skill|Tool|Credential)
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
