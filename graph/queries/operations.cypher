// Blocks with the first $limit operations after a position, of several change sets.
// Where $touching is given, only those of which an operation did something to it or to a statement of it.
UNWIND $numbers AS number
MATCH (set:ChangeSet {number: number})
CALL (set) {
  MATCH (block:OperationBlock)-[:OF]->(set)
  WHERE
    block.first + block.size - 1 > $after AND
    CASE
      WHEN $touching IS NULL THEN block.first <= $after + $limit
      ELSE $touching IN block.touches OR $touching IN block.mentions
    END
  WITH block
  ORDER BY block.first
  // The first of them may have its operations before the position.
  LIMIT $limit + 1
  RETURN collect(block.packed) AS blocks
}
RETURN number, blocks
