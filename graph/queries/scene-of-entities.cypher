// What each of $expansions brings: as many entities around its own as it may, most important first, and how many there are.
UNWIND $expansions AS expansion
MATCH (middle:Entity {id: expansion.id})
OPTIONAL MATCH (middle)-[statement]-(near:Entity {status: 'ACTIVE'})
WHERE
  (expansion.type IS NULL OR type(statement) = expansion.type) AND
  (expansion.outward IS NULL OR (startNode(statement) = middle) = expansion.outward)
WITH expansion, near, max(coalesce(statement.importance, 3)) AS importance
WITH expansion, near, importance, COUNT { (near)--() } AS statements
ORDER BY expansion.place, importance DESC, statements DESC, near.slug
WITH expansion, collect(near) AS found
RETURN
  expansion.place AS place,
  size(found) AS total,
  [
    near IN found[..expansion.budget] |
    {
      id: near.id,
      slug: near.slug,
      name: near.name,
      kind: [label IN labels(near) WHERE label <> 'Entity'][0]
    }
  ] AS nodes
