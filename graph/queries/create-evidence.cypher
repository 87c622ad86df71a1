// Creates evidence of statements, each piece with its source.
UNWIND $rows AS row
MATCH (source:Source {id: row.sourceId})
CREATE (evidence:Evidence)-[:FROM]->(source)
SET evidence = row.properties
RETURN count(evidence) AS created
