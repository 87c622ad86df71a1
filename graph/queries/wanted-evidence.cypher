// Evidence of statements, from sources, or by its own ids.
// All lists stand in one map, as Neo4j plans a query anew where a list is empty or no longer is.
CALL () {
  MATCH (evidence:Evidence)
  WHERE evidence.statementId IN $wanted.statementIds
  RETURN evidence
  UNION
  MATCH (evidence:Evidence)
  WHERE evidence.id IN $wanted.ids
  RETURN evidence
  UNION
  MATCH (evidence:Evidence)-[:FROM]->(source:Source)
  WHERE source.id IN $wanted.sourceIds
  RETURN evidence
}
MATCH (evidence)-[:FROM]->(source:Source)
RETURN
  evidence.id AS id,
  evidence.statementId AS statementId,
  source.id AS sourceId,
  evidence.locator AS locator,
  evidence.note AS note
