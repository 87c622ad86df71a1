CYPHER 5
MATCH (this0:Role)
WHERE this0.slug STARTS WITH $param0
WITH collect({node: this0}) AS edges, count(this0) AS totalCount
CALL (edges) {
  UNWIND edges AS edge
  WITH edge.node AS this0
  WITH *
  ORDER BY this0.slug ASC
  LIMIT $param1
  RETURN collect({node: {slug: this0.slug, __resolveType: 'Role'}}) AS var1
}
RETURN {edges: var1, totalCount: totalCount} AS this;
