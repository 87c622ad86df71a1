// Counts one more change of the graph; only under the write lock.
MATCH (graph:Graph {id: 'graph'})
SET graph.revision = graph.revision + 1
RETURN graph.revision AS revision
