// Creates statements, and replaces all properties of those that exist between the same ends.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[statement:$(row.type)]->(to)
SET statement = row.properties
RETURN count(statement) AS written
