// The revision of the graph; no row where the graph node is missing.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.revision AS revision
