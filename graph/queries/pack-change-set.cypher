// Puts blocks in the place of the operations and effects of a change set.
MATCH (set:ChangeSet {number: $number})
FOREACH (row IN $blocks |
  CREATE (block:OperationBlock)-[:OF]->(set)
  SET block = row
)
WITH set
MATCH (operation:Operation)-[:OF]->(set)
OPTIONAL MATCH (effect:Effect)-[:OF]->(operation)
DETACH DELETE effect, operation
