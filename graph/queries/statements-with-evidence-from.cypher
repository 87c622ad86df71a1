// Ids of all statements that have evidence from a source.
MATCH (evidence:Evidence)-[:FROM]->(source:Source {id: $source})
RETURN collect(DISTINCT evidence.statementId) AS statementIds
