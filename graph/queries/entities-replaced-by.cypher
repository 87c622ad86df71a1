// Entities that any of $ids stands in for, each with all that leads to it.
MATCH (entity:Entity)
WHERE entity.replacedBy IN $ids
RETURN
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind,
  properties(entity) AS properties,
  [(entity)<-[:MEANS]-(reference:Reference) | reference { .key, .type }] AS references
