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

// The statements that rest on a source: how many, and those from $offset on, $limit at the most.
MATCH (:Source {id: $source})<-[:FROM]-(evidence:Evidence)
WITH collect(DISTINCT evidence.statementId) AS ids
MATCH (from:Entity)-[statement]->(to:Entity)
WHERE statement.id IN ids
WITH
  statement { .id, .basis, type: type(statement) } AS statement,
  from { .id, .slug, .name, kind: [label IN labels(from) WHERE label <> 'Entity'][0] } AS from,
  to { .id, .slug, .name, kind: [label IN labels(to) WHERE label <> 'Entity'][0] } AS to
ORDER BY statement.type, toLower(from.name), toLower(to.name), statement.id
WITH collect(statement { .*, from: from, to: to }) AS statements
RETURN size(statements) AS totalCount, statements[$offset..$offset + $limit] AS statements;
