// Operations by their ids, with their effects, as their nodes hold them.
MATCH (operation:Operation)-[:OF]->(set:ChangeSet)
WHERE operation.id IN $ids
RETURN
  set.number AS of,
  properties(operation) AS operation,
  COLLECT {
    MATCH (effect:Effect)-[:OF]->(operation)
    RETURN properties(effect)
    ORDER BY effect.position
  } AS effects
