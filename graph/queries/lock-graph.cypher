// Takes the write lock that every change of the graph takes first; held until the transaction ends.
MATCH (graph:Graph {id: 'graph'})
SET graph.lockedAt = datetime()
RETURN graph.revision AS revision
