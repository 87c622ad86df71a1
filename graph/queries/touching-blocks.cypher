// Blocks of applied change sets, in their order, that a search of any of $searches finds.
// Only those of revisions after one, up to another. $searches are in Lucene's syntax.
UNWIND $searches AS search
CALL db.index.fulltext.queryNodes('operationBlocks', search)
YIELD node AS block
WITH DISTINCT block
MATCH (block)-[:OF]->(set:ChangeSet {state: 'APPLIED'})
WHERE set.revision > $after AND set.revision <= $upTo
WITH block, set
ORDER BY set.revision, block.first
LIMIT $limit
RETURN block.packed AS packed, set.job AS job
