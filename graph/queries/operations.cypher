// Operations of several change sets with their effects, of each at most $limit after a position.
// Where $touching is given, only those that did something to it or to a statement of it.
UNWIND $numbers AS number
MATCH (set:ChangeSet {number: number})
CALL (set) {
  MATCH (operation:Operation)-[:OF]->(set)
  WHERE
    operation.position > $after AND
    ($touching IS NULL OR EXISTS {
      MATCH (effect:Effect)-[:OF]->(operation)
      WHERE $touching IN [effect.entityId, effect.statementId, effect.fromId, effect.toId]
    })
  WITH operation
  ORDER BY operation.position
  LIMIT $limit
  RETURN collect(operation {
    .*,
    effects: [(effect:Effect)-[:OF]->(operation) | effect { .* }]
  }) AS operations
}
RETURN number, operations
