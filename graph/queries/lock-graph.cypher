// Takes the write lock that every change of the graph takes first; held until the transaction ends.
// Writing to the node comes before all reading, so that what is read is what the last writer left.
MATCH (graph:Graph {id: 'graph'})
SET graph.lockedAt = datetime()
WITH graph
OPTIONAL MATCH (key:IdempotencyKey {key: $key})
RETURN
  graph.revision AS revision,
  coalesce(graph.changeSets, 0) AS changeSets,
  key.bodyHash AS bodyHash,
  key.changeSet AS earlier
