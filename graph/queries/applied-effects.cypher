// What change sets did that were applied after a revision, in their order, $limit of them at the most.
MATCH (set:ChangeSet)
WHERE set.revision > $after
WITH set
ORDER BY set.revision
LIMIT $limit
RETURN
  set.number AS number,
  set.revision AS revision,
  COLLECT {
    MATCH (effect:Effect)-[:OF]->(operation:Operation {verdict: 'ACCEPTED'})-[:OF]->(set)
    RETURN effect { .*, operation: operation.position }
    ORDER BY operation.position, effect.position
  } AS effects
ORDER BY revision
