// Creates evidence, and replaces what is there of the same id, its source included.
UNWIND $rows AS row
MATCH (source:Source {id: row.sourceId})
MERGE (evidence:Evidence {id: row.properties.id})
SET evidence = row.properties
WITH evidence, source
OPTIONAL MATCH (evidence)-[former:FROM]->(other:Source)
WHERE other.id <> source.id
DELETE former
MERGE (evidence)-[:FROM]->(source)
RETURN count(DISTINCT evidence) AS written
