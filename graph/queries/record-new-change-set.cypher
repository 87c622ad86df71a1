// Writes a change set that is not there yet, with its operations; only under the write lock.
// It also remembers the idempotency key, and moves the counters on.
MATCH (graph:Graph {id: 'graph'})
SET graph.revision = $revision, graph.changeSets = $changeSets
CREATE (set:ChangeSet)
SET set = $changeSet
FOREACH (key IN $keys |
  CREATE (remembered:IdempotencyKey)
  SET remembered = key, remembered.changeSet = set.number
)
WITH set
UNWIND $blocks AS row
CREATE (block:OperationBlock)-[:OF]->(set)
SET block = row
RETURN count(block) AS written
