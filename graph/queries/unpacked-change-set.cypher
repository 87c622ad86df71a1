// A change set whose operations are nodes still, as they were before they were kept in blocks.
MATCH (:Operation)-[:OF]->(set:ChangeSet)
WITH set
LIMIT 1
MATCH (operation:Operation)-[:OF]->(set)
WITH set, operation
ORDER BY operation.position
RETURN
  set.number AS number,
  collect({
    operation: operation { .* },
    effects: [(effect:Effect)-[:OF]->(operation) | effect { .* }]
  }) AS operations
