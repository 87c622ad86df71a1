// How many neighbours entities of a kind have by statements of a type, told of those that one comes upon.
// Who follows a statement comes upon an entity as often as it has statements, hence the squares.
MATCH (entity:Entity)-[statement]-(other:Entity)
WITH
  type(statement) AS type,
  CASE WHEN startNode(statement) = entity THEN 'OUT' ELSE 'IN' END AS direction,
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind,
  [label IN labels(other) WHERE label <> 'Entity'][0] AS neighbour,
  entity,
  count(*) AS count
RETURN type, direction, kind, neighbour, toFloat(sum(count * count)) / sum(count) AS expected
ORDER BY type, direction, kind, neighbour
