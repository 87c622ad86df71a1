// The statements that join any of the pairs, either way.
UNWIND $pairs AS pair
MATCH (one:Entity {id: pair.from})
MATCH (other:Entity {id: pair.to})
MATCH (one)-[statement]-(other)
RETURN DISTINCT
  type(statement) AS type,
  startNode(statement).id AS from,
  endNode(statement).id AS to,
  properties(statement) AS properties
