// Creates evidence that is not there yet, each piece from its source.
UNWIND $rows AS row
MATCH (source:Source {id: row.sourceId})
CREATE (evidence:Evidence)-[:FROM]->(source)
SET evidence = row.properties
RETURN count(evidence) AS written
