// How many statements there are of each type, and how many of them have evidence.
MATCH (:Entity)-[statement]->(:Entity)
WITH type(statement) AS type, EXISTS { (:Evidence {statementId: statement.id}) } AS supported
RETURN type, count(*) AS count, sum(CASE WHEN supported THEN 1 ELSE 0 END) AS withEvidence
ORDER BY type
