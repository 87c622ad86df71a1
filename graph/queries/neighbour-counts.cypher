// What the entity $id connects to, counted by type, direction and kind.
MATCH (middle:Entity {id: $id})-[statement]-(near:Entity {status: 'ACTIVE'})
WITH
  type(statement) AS type,
  startNode(statement) = middle AS outward,
  [label IN labels(near) WHERE label <> 'Entity'][0] AS kind,
  count(DISTINCT near) AS count
RETURN type, outward, kind, count
ORDER BY count DESC, type, outward, kind
