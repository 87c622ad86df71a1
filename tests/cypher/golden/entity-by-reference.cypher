// The entities that references name: an id, `kind/slug`, a former slug, a merged or an external id.
// A reference's kind is null where it does not say; its slug is then the whole reference.
UNWIND range(0, size($references) - 1) AS place
WITH place, $references[place] AS reference
CALL (reference) {
  MATCH (entity:Entity {id: reference.ref})
  RETURN entity, 0 AS preference
  UNION
  MATCH (entity:Entity {slug: reference.slug})
  WHERE reference.kind IS NULL OR reference.kind IN labels(entity)
  RETURN entity, 1 AS preference
  UNION
  MATCH (:Reference {key: reference.key})-[:MEANS]->(entity:Entity)
  RETURN entity, 2 AS preference
}
RETURN
  place,
  entity.id AS id,
  entity.slug AS slug,
  entity.name AS name,
  entity.replacedBy AS replacedBy,
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind
ORDER BY place, preference, kind;

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
