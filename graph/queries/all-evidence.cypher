// All evidence, each piece with its source.
MATCH (evidence:Evidence)-[:FROM]->(source:Source)
RETURN
  evidence.id AS id,
  evidence.statementId AS statementId,
  source.id AS sourceId,
  evidence.locator AS locator,
  evidence.note AS note
