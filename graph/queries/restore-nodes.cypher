// Creates nodes of a label, with moments that are given as texts, for the person whom each belongs to.
UNWIND $rows AS row
CREATE (node:$($label))
SET node = row.properties
FOREACH (name IN keys(row.moments) | SET node[name] = datetime(row.moments[name]))
WITH node, row
OPTIONAL MATCH (owner:User {id: row.owner})
FOREACH (one IN CASE WHEN owner IS NULL THEN [] ELSE [owner] END | CREATE (one)-[:HOLDS]->(node))
RETURN count(node) AS written
