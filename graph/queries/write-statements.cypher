// Creates statements, and replaces all properties of those that exist between the same ends.
// One of another id that is there already was not reckoned with: it is left, and not counted.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[statement:$(row.type)]->(to)
WITH statement, row
WHERE statement.id IS NULL OR statement.id = row.properties.id
SET statement = row.properties
RETURN count(statement) AS written
