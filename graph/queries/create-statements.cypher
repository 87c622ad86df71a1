// Creates statements between entities that have none of their type in this direction yet.
// Those that begin at one entity and say the same are a group; a row is the other end, and the id.
CYPHER replan=skip
UNWIND $groups AS group
MATCH (from:Entity {id: group.from})
USING INDEX from:Entity(id)
UNWIND group.rows AS row
MATCH (to:Entity {id: row[0]})
USING INDEX to:Entity(id)
CREATE (from)-[statement:$(group.type)]->(to)
SET statement = group.properties, statement.id = row[1]
RETURN count(statement) AS written
