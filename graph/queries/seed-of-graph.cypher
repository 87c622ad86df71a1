// The hash of the seed that was written or proposed last; null where none was.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.seed AS hash
