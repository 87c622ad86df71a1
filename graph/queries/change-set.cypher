// One change set with all its operations and their effects.
MATCH (set:ChangeSet {number: $number})
RETURN
  set { .* } AS changeSet,
  [(operation:Operation)-[:OF]->(set) | operation {
    .*,
    effects: [(effect:Effect)-[:OF]->(operation) | effect { .* }]
  }] AS operations
