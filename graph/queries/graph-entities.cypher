// All entities in the order of their ids, those after $after, $limit at the most, each with all that leads to it.
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity
ORDER BY entity.id
LIMIT $limit
RETURN
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind,
  properties(entity) AS properties,
  [(entity)<-[:MEANS]-(reference:Reference) | reference { .key, .type }] AS references
