// Creates evidence that is not there yet. What is from one source and says the same is a group.
// A row is the id, the id of the statement, and the locator.
CYPHER replan=skip
UNWIND $groups AS group
MATCH (source:Source {id: group.sourceId})
USING INDEX source:Source(id)
UNWIND group.rows AS row
CREATE (evidence:Evidence {id: row[0], statementId: row[1], locator: row[2], note: group.note})
CREATE (evidence)-[:FROM]->(source)
RETURN count(evidence) AS written
