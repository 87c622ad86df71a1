// Every entity, with all that leads to it.
MATCH (entity:Entity)
RETURN
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind,
  properties(entity) AS properties,
  [(entity)<-[:MEANS]-(reference:Reference) | reference { .key, .type }] AS references
