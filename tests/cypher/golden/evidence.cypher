CYPHER 5
MATCH (this:Role)
WHERE this.slug = $param0
WITH *

LIMIT $param1
CALL (this) {
  MATCH (this)-[this0:REQUIRES]->(this1:Skill)
  WITH collect({node: this1, relationship: this0}) AS edges
  CALL (edges) {
    UNWIND edges AS edge
    WITH edge.node AS this1, edge.relationship AS this0
    WITH *
    
    LIMIT $param2
    RETURN collect({properties: {evidence: this0.evidence, id: this0.id, __resolveType: 'Requires'}, node: {__id: elementId(this1), __resolveType: 'Skill'}}) AS var2
  }
  RETURN {edges: var2} AS var3
}
RETURN this { requiresConnection: var3 } AS this;

// The evidence of many statements at once, with the source that each piece comes from.
MATCH (evidence:Evidence)-[:FROM]->(source:Source)
WHERE evidence.statementId IN $statementIds
RETURN
  evidence.statementId AS statementId,
  evidence.id AS id,
  evidence.locator AS locator,
  evidence.note AS note,
  source.id AS sourceId,
  source.slug AS sourceSlug,
  source.name AS sourceName
ORDER BY sourceSlug, locator, id;
