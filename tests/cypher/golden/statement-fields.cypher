CYPHER 5
MATCH (this:Role)
WHERE this.slug = $param0
WITH *

LIMIT $param1
CALL (this) {
  MATCH (this)-[this0:REQUIRES]->(this1:Skill)
  WITH collect({node: this1, relationship: this0}) AS edges, count(this1) AS totalCount
  CALL (edges) {
    UNWIND edges AS edge
    WITH edge.node AS this1, edge.relationship AS this0
    WITH *
    ORDER BY this0.importance DESC
    LIMIT $param2
    RETURN collect({properties: {importance: this0.importance, level: this0.level, gradeBasis: this0.gradeBasis, __resolveType: 'Requires'}, node: {slug: this1.slug, __resolveType: 'Skill'}}) AS var2
  }
  RETURN {edges: var2, totalCount: totalCount} AS var3
}
RETURN this { requiresConnection: var3 } AS this;
