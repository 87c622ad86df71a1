// Writes a change set with its operations, where any are given; only under the write lock.
// It also remembers the idempotency key, and moves the counters on.
MATCH (graph:Graph {id: 'graph'})
SET graph.revision = $revision, graph.changeSets = $changeSets
MERGE (set:ChangeSet {number: $changeSet.number})
SET set = $changeSet
FOREACH (key IN $keys |
  CREATE (remembered:IdempotencyKey)
  SET remembered = key, remembered.changeSet = set.number
)
WITH set
CALL (set) {
  MATCH (former:OperationBlock)-[:OF]->(set)
  WHERE size($blocks) > 0
  DETACH DELETE former
  RETURN count(*) AS replaced
}
UNWIND $blocks AS row
CREATE (block:OperationBlock)-[:OF]->(set)
SET block = row
RETURN count(block) AS written
