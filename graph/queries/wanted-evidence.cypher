// Evidence of statements, from sources, or by its own ids.
CALL () {
  MATCH (evidence:Evidence)
  WHERE evidence.statementId IN $statementIds
  RETURN evidence
  UNION
  MATCH (evidence:Evidence)
  WHERE evidence.id IN $ids
  RETURN evidence
  UNION
  MATCH (evidence:Evidence)-[:FROM]->(source:Source)
  WHERE source.id IN $sourceIds
  RETURN evidence
}
MATCH (evidence)-[:FROM]->(source:Source)
RETURN
  evidence.id AS id,
  evidence.statementId AS statementId,
  source.id AS sourceId,
  evidence.locator AS locator,
  evidence.note AS note
