// What was applied after a revision, in order: the effects on entities and statements, by change set.
MATCH (set:ChangeSet)
WHERE set.revision > $revision
WITH set
ORDER BY set.revision
LIMIT $limit
RETURN
  set.revision AS revision,
  set.number AS number,
  COLLECT {
    MATCH (effect:Effect)-[:OF]->(operation:Operation {verdict: 'ACCEPTED'})-[:OF]->(set)
    WHERE effect.table IN ['entities', 'statements']
    RETURN effect { .* } ORDER BY operation.position, effect.position
  } AS effects
