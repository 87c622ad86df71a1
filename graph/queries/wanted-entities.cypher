// Entities that ids, slugs, keys of references or names may mean, each with all that leads to it.
CALL () {
  MATCH (entity:Entity)
  WHERE entity.id IN $ids
  RETURN entity
  UNION
  MATCH (entity:Entity)
  WHERE entity.slug IN $slugs
  RETURN entity
  UNION
  MATCH (entity:Entity)
  WHERE entity.nameKey IN $nameKeys
  RETURN entity
  UNION
  MATCH (reference:Reference)-[:MEANS]->(entity:Entity)
  WHERE reference.key IN $keys
  RETURN entity
}
RETURN
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind,
  properties(entity) AS properties,
  [(entity)<-[:MEANS]-(reference:Reference) | reference { .key, .type }] AS references
