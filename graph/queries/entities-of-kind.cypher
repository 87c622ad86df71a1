// The entities of a kind in the order of their ids, those after $after, $limit at the most, each with all that leads to it.
MATCH (entity:Entity)
WHERE entity.id > $after AND $kind IN labels(entity)
WITH entity
ORDER BY entity.id
LIMIT $limit
RETURN
  $kind AS kind,
  properties(entity) AS properties,
  [(entity)<-[:MEANS]-(reference:Reference) | reference { .key, .type }] AS references
