// Nodes of a label with all that they hold, $limit at the most, those after a place in the database.
// Also the id of the person whom a node belongs to.
MATCH (node:$($label))
WHERE elementId(node) > $after
WITH node
ORDER BY elementId(node)
LIMIT $limit
RETURN
  elementId(node) AS place,
  properties(node) AS properties,
  [(owner:User)-[:HOLDS]->(node) | owner.id][0] AS owner
