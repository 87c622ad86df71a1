// Makes keys lead to entities, wherever they led before.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entityId})
MERGE (reference:Reference {key: row.key})
SET reference.type = row.type
WITH reference, entity
OPTIONAL MATCH (reference)-[former:MEANS]->(other:Entity)
WHERE other.id <> entity.id
DELETE former
MERGE (reference)-[:MEANS]->(entity)
RETURN count(DISTINCT reference) AS written
