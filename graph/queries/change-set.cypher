// One change set with the blocks of its operations, in their order.
MATCH (set:ChangeSet {number: $number})
RETURN
  set { .* } AS changeSet,
  COLLECT {
    MATCH (block:OperationBlock)-[:OF]->(set)
    RETURN block.packed
    ORDER BY block.first
  } AS blocks
