// One page of the applied change sets that touched an entity, its statements, or a statement.
// Also how many there are on all pages. What was merged into an entity counts as the entity itself.
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
  MATCH (effect:Effect)
  WHERE effect.statementId IN ids
  RETURN effect
}
MATCH (effect)-[:OF]->(:Operation {verdict: 'ACCEPTED'})-[:OF]->(set:ChangeSet {state: 'APPLIED'})
WITH DISTINCT set
ORDER BY set.revision DESC
WITH collect(set) AS sets
RETURN
  size(sets) AS totalCount,
  [set IN [one IN sets WHERE one.revision < $before][..$limit] | set {
    .*,
    revertedBy: COLLECT {
      MATCH (undoing:ChangeSet {reverts: set.number})
      RETURN undoing.number ORDER BY undoing.number
    }
  }] AS changeSets
