// Takes away statements, each with its type and ends.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
USING INDEX from:Entity(id)
MATCH (from)-[statement:$(row.type)]->(:Entity {id: row.to})
WHERE statement.id = row.id
DELETE statement
RETURN count(*) AS written
