// Makes keys that lead nowhere yet lead to entities.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entityId})
USING INDEX entity:Entity(id)
CREATE (reference:Reference {key: row.key, type: row.type})-[:MEANS]->(entity)
RETURN count(reference) AS written
