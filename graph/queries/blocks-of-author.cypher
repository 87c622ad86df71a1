// What an author's applied change sets have done, in order.
MATCH (block:OperationBlock)-[:OF]->(set:ChangeSet {state: 'APPLIED', authorId: $author})
WITH block, set
ORDER BY set.revision, block.first
RETURN collect(block.packed) AS blocks
