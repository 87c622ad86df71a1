// Effects of applied change sets after one revision, up to another, in their order.
// Only those on an entity, what leads to it, its statements and their evidence; of what was merged into it too.
WITH $ids + COLLECT {
  MATCH (merged:Reference {type: 'ID'})-[:MEANS]->(entity:Entity)
  WHERE entity.id IN $ids
  RETURN merged.key
} AS ids
CALL (ids) {
  MATCH (effect:Effect)
  WHERE effect.entityId IN ids
  RETURN effect
  UNION
  MATCH (effect:Effect)
  WHERE effect.fromId IN ids
  RETURN effect
  UNION
  MATCH (effect:Effect)
  WHERE effect.toId IN ids
  RETURN effect
  UNION
  MATCH (own:Effect)
  WHERE own.fromId IN ids OR own.toId IN ids
  WITH DISTINCT own.statementId AS statementId
  MATCH (effect:Effect {statementId: statementId, table: 'evidence'})
  RETURN effect
}
MATCH (effect)-[:OF]->(operation:Operation {verdict: 'ACCEPTED'})-[:OF]->(set:ChangeSet {state: 'APPLIED'})
WHERE set.revision > $after AND set.revision <= $upTo
WITH effect, operation, set
ORDER BY set.revision, operation.position, effect.position
LIMIT $limit
RETURN effect { .* } AS effect
