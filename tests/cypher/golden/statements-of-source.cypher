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

// How many statements rest on a source, and the ids of some of them: of all where there are $few at the most.
// They come as the source has them, by file and row; what has no row comes by its place as a text.
MATCH (:Source {id: $source})<-[:FROM]-(evidence:Evidence)
WITH evidence.statementId AS id, split(evidence.locator, ' row ') AS place
WITH id, place[0] AS file, coalesce(toInteger(place[1]), 0) AS row
ORDER BY file, row, id
WITH collect(DISTINCT id) AS ids
RETURN
  size(ids) AS totalCount,
  CASE WHEN size(ids) <= $few THEN ids ELSE ids[$offset..$offset + $limit] END AS ids;

// statements-by-id.cypher;

// entity-names.cypher;
