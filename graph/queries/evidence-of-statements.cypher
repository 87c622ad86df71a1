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
ORDER BY sourceSlug, locator, id
