// Remembers which seed was written or proposed last.
MATCH (graph:Graph {id: 'graph'})
SET graph.seed = $hash
