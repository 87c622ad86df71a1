// One page of the applied change sets of which a search finds a block, and how many there are on all.
// $searches are in Lucene's syntax.
UNWIND $searches AS search
CALL db.index.fulltext.queryNodes('operationBlocks', search)
YIELD node AS block
MATCH (block)-[:OF]->(set:ChangeSet {state: 'APPLIED'})
WITH DISTINCT set
ORDER BY set.revision DESC
WITH collect(set) AS sets
RETURN
  size(sets) AS totalCount,
  [set IN [one IN sets WHERE one.revision < $before][..$limit] | set {
    .*,
    revertedBy: COLLECT {
      MATCH (undoing:ChangeSet {reverts: set.number})
      RETURN undoing.number ORDER BY undoing.number
    }
  }] AS changeSets
