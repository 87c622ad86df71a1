// Takes away nodes of any of the labels with all their relationships, $limit at the most.
// What marks the database as half restored stays.
MATCH (node)
WHERE NOT node:Restoration AND any(label IN labels(node) WHERE label IN $labels)
WITH node
LIMIT $limit
DETACH DELETE node
RETURN count(*) AS deleted
