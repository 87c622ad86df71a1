// The datasets that statements, named by $ids, have evidence from.
MATCH (source:Source {type: 'DATASET'})
WHERE EXISTS {
  UNWIND $ids AS id
  MATCH (evidence:Evidence {statementId: id})-[:FROM]->(source)
  USING INDEX evidence:Evidence(statementId)
}
RETURN source.id AS id, source.slug AS slug, source.name AS name, 'Source' AS kind
ORDER BY source.slug
