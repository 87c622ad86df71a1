// The node that every write locks first; it holds the revision, which counts applied change sets.

MERGE (graph:Graph {id: 'graph'})
ON CREATE SET graph.revision = 0;
