// Entities that ids, slugs, keys of references or names may mean, each with all that leads to it.
// All lists stand in one map, as Neo4j plans a query anew where a list is empty or no longer is.
CALL () {
  MATCH (entity:Entity)
  WHERE entity.id IN $wanted.ids
  RETURN entity
  UNION
  MATCH (entity:Entity)
  WHERE entity.slug IN $wanted.slugs
  RETURN entity
  UNION
  MATCH (entity:Entity)
  WHERE entity.nameKey IN $wanted.nameKeys
  RETURN entity
  UNION
  MATCH (reference:Reference)-[:MEANS]->(entity:Entity)
  WHERE reference.key IN $wanted.keys
  RETURN entity
}
RETURN
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind,
  properties(entity) AS properties,
  [(entity)<-[:MEANS]-(reference:Reference) | reference { .key, .type }] AS references
