// How many neighbours entities have by statements of each type, of $limit entities after $after, by their ids.
// Who follows a statement comes upon an entity as often as it has statements, hence the squares.
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity
ORDER BY entity.id
LIMIT $limit
WITH collect(entity) AS page, max(entity.id) AS id
WHERE size(page) > 0
CALL (page) {
  UNWIND page AS entity
  MATCH (entity)-[statement]-(other:Entity)
  WITH
    type(statement) AS type,
    CASE WHEN startNode(statement) = entity THEN 'OUT' ELSE 'IN' END AS direction,
    [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind,
    [label IN labels(other) WHERE label <> 'Entity'][0] AS neighbour,
    entity,
    count(*) AS count
  WITH type, direction, kind, neighbour, sum(count) AS met, sum(count * count) AS squares
  RETURN
    collect({
      type: type,
      direction: direction,
      kind: kind,
      neighbour: neighbour,
      met: met,
      squares: squares
    }) AS counts
}
RETURN id, counts
