// The blocks of change sets by their numbers, in their order.
UNWIND $numbers AS number
MATCH (block:OperationBlock)-[:OF]->(:ChangeSet {number: number})
WITH number, block
ORDER BY number, block.first
RETURN number, collect(block.packed) AS blocks
ORDER BY number
