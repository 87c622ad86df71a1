// What was brought together around entities and of kinds, the most important first, and all statements among it.
UNWIND $expansions AS expansion
CALL (expansion) {
  MATCH (middle:Entity {slug: expansion.slug})
  WHERE expansion.kind IN labels(middle)
  OPTIONAL MATCH (middle)-[statement]-(near:Entity {status: 'ACTIVE'})
  WHERE
    (expansion.type IS NULL OR type(statement) = expansion.type) AND
    (expansion.outward IS NULL OR (startNode(statement) = middle) = expansion.outward)
  WITH expansion, middle, near, max(coalesce(statement.importance, 3)) AS importance
  WITH expansion, middle, near, importance, COUNT { (near)--() } AS statements
  ORDER BY importance DESC, statements DESC, near.slug
  WITH expansion, middle, collect(near) AS found
  RETURN [middle] + found[..expansion.budget] AS brought
  UNION ALL
  MATCH (entity:Entity {status: 'ACTIVE'})
  WHERE expansion.slug IS NULL AND expansion.kind IN labels(entity)
  WITH expansion, entity, COUNT { (entity)--(:Entity) } AS statements
  ORDER BY statements DESC, entity.slug
  WITH expansion, collect(entity) AS found
  RETURN found[..expansion.budget] AS brought
}
UNWIND brought AS entity
WITH collect(DISTINCT entity) AS entities
UNWIND entities AS entity
OPTIONAL MATCH (entity)-[statement]->(other:Entity)
WHERE other IN entities
RETURN entity, statement, other;
