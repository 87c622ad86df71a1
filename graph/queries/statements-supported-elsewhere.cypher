// Of statements those that have evidence from a source without an external id that begins so.
MATCH (evidence:Evidence)-[:FROM]->(source:Source)
WHERE evidence.statementId IN $ids
AND NOT EXISTS {
  MATCH (reference:Reference {type: 'EXTERNAL'})-[:MEANS]->(source)
  WHERE reference.key STARTS WITH $prefix
}
RETURN DISTINCT evidence.statementId AS statementId
