// Creates statements between entities that exist; each row has its type and all its properties.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[statement:$(row.type)]->(to)
SET statement = row.properties, statement.version = 1
RETURN count(statement) AS created
