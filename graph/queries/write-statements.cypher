// Creates statements, and replaces all properties of those that exist between the same ends.
// Those that begin at one entity and say the same are a group; a row is the other end, and the id.
// One of another id that is there already was not reckoned with: it is left, and not counted.
CYPHER replan=skip
UNWIND $groups AS group
MATCH (from:Entity {id: group.from})
USING INDEX from:Entity(id)
UNWIND group.rows AS row
MATCH (to:Entity {id: row[0]})
USING INDEX to:Entity(id)
MERGE (from)-[statement:$(group.type)]->(to)
WITH statement, group, row
WHERE statement.id IS NULL OR statement.id = row[1]
SET statement = group.properties, statement.id = row[1]
RETURN count(statement) AS written
