// Replaces all properties of statements between the same ends.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
USING INDEX from:Entity(id)
MATCH (to:Entity {id: row.to})
USING INDEX to:Entity(id)
MATCH (from)-[statement:$(row.type)]->(to)
WHERE statement.id = row.properties.id
SET statement = row.properties
RETURN count(statement) AS written
