// The statements that rest on a source: how many, and those from $offset on, $limit at the most.
MATCH (:Source {id: $source})<-[:FROM]-(evidence:Evidence)
WITH collect(DISTINCT evidence.statementId) AS ids
MATCH (from:Entity)-[statement]->(to:Entity)
WHERE statement.id IN ids
WITH
  statement { .id, .basis, type: type(statement) } AS statement,
  from { .id, .slug, .name, kind: [label IN labels(from) WHERE label <> 'Entity'][0] } AS from,
  to { .id, .slug, .name, kind: [label IN labels(to) WHERE label <> 'Entity'][0] } AS to
ORDER BY statement.type, toLower(from.name), toLower(to.name), statement.id
WITH collect(statement { .*, from: from, to: to }) AS statements
RETURN size(statements) AS totalCount, statements[$offset..$offset + $limit] AS statements
