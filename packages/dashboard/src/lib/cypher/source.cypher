// The source, and what rests on it: each statement with its place in the source.
MATCH (source:Source {slug: $slug})
OPTIONAL MATCH (source)<-[:FROM]-(evidence:Evidence)
WITH source, collect(evidence.statementId) AS ids
OPTIONAL MATCH (from:Entity)-[statement]->(to:Entity)
WHERE statement.id IN ids
OPTIONAL MATCH (source)<-[:FROM]-(evidence:Evidence {statementId: statement.id})
RETURN source, from, statement, to, evidence.locator AS locator, evidence.note AS note
ORDER BY locator, from.name, to.name;
