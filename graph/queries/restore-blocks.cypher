// Creates blocks of operations of change sets.
UNWIND $rows AS row
MATCH (set:ChangeSet {number: row.of})
CREATE (block:OperationBlock)-[:OF]->(set)
SET block = row.block
RETURN count(block) AS written
