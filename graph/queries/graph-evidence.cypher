// All evidence in the order of its ids, that after $after, $limit pieces at the most.
MATCH (evidence:Evidence)
WHERE evidence.id > $after
WITH evidence
ORDER BY evidence.id
LIMIT $limit
OPTIONAL MATCH (evidence)-[:FROM]->(source:Source)
RETURN
  evidence.id AS id,
  evidence.statementId AS statementId,
  source.id AS sourceId,
  evidence.locator AS locator,
  evidence.note AS note
