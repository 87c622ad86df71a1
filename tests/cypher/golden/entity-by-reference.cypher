// The entity that a reference names: an id, `kind/slug`, a former slug, a merged or an external id.
// $kind is null where the reference does not say; $slug is then the whole reference.
CALL () {
  MATCH (entity:Entity {id: $ref})
  RETURN entity, 0 AS preference
  UNION
  MATCH (entity:Entity {slug: $slug})
  WHERE $kind IS NULL OR $kind IN labels(entity)
  RETURN entity, 1 AS preference
  UNION
  MATCH (:Reference {key: $key})-[:MEANS]->(entity:Entity)
  RETURN entity, 2 AS preference
}
RETURN
  entity.id AS id,
  entity.slug AS slug,
  entity.name AS name,
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind
ORDER BY preference, kind
LIMIT 20;

CYPHER 5
MATCH (this:Skill)
WHERE this.id IN $param0
WITH *

LIMIT $param1
CALL (this) {
  MATCH (this)<-[this0:REQUIRES]-(this1:Role)
  WITH DISTINCT this1
  WITH this1 { .slug } AS this1
  ORDER BY this1.slug ASC
  LIMIT $param2
  RETURN collect(this1) AS var2
}
RETURN this { .description, rolegraphDelegatedId: this.id, requiredBy: var2 } AS this;
