// Writes a change set with its operations and their effects; only under the write lock.
// It also remembers the idempotency key, forgets those that have expired, and moves the counters on.
MATCH (graph:Graph {id: 'graph'})
SET graph.revision = $revision, graph.changeSets = $changeSets
MERGE (set:ChangeSet {number: $changeSet.number})
SET set = $changeSet
FOREACH (key IN $keys |
  CREATE (remembered:IdempotencyKey)
  SET remembered = key, remembered.changeSet = set.number
)
WITH set
CALL () {
  MATCH (old:IdempotencyKey)
  WHERE old.at < $expired
  DELETE old
  RETURN count(*) AS forgotten
}
UNWIND $operations AS row
MERGE (operation:Operation {id: row.properties.id})
SET operation = row.properties
MERGE (operation)-[:OF]->(set)
WITH operation, row
CALL (operation) {
  MATCH (former:Effect)-[:OF]->(operation)
  DETACH DELETE former
  RETURN count(*) AS replaced
}
UNWIND row.effects AS properties
CREATE (effect:Effect)-[:OF]->(operation)
SET effect = properties
RETURN count(effect) AS written
