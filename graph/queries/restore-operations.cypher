// Creates operations of change sets as they were, with their effects.
UNWIND $rows AS row
MATCH (set:ChangeSet {number: row.of})
CREATE (operation:Operation)-[:OF]->(set)
SET operation = row.operation
FOREACH (properties IN row.effects |
  CREATE (effect:Effect)-[:OF]->(operation)
  SET effect = properties
)
RETURN count(operation) AS written
