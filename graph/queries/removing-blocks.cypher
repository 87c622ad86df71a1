// Blocks of applied change sets that a search of any of $searches finds, in Lucene's syntax.
UNWIND $searches AS search
CALL db.index.fulltext.queryNodes('operationBlocks', search)
YIELD node AS block
WITH DISTINCT block
MATCH (block)-[:OF]->(:ChangeSet {state: 'APPLIED'})
RETURN block.packed AS packed
