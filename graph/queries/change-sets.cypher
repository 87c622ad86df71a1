// One page of change sets, the latest first, and how many there are on all pages.
// What visitors have suggested is left out until it is applied, unless it is asked for.
MATCH (any:ChangeSet)
WHERE
  ($state IS NULL OR any.state = $state) AND
  ($withVisitors OR any.state = 'APPLIED' OR NOT any.authorId STARTS WITH 'visitor:')
WITH count(any) AS totalCount
RETURN
  totalCount,
  COLLECT {
    MATCH (set:ChangeSet)
    WHERE
      set.number < $before AND
      ($state IS NULL OR set.state = $state) AND
      ($withVisitors OR set.state = 'APPLIED' OR NOT set.authorId STARTS WITH 'visitor:')
    WITH set
    ORDER BY set.number DESC
    LIMIT $limit
    RETURN set {
      .*,
      revertedBy: COLLECT {
        MATCH (undoing:ChangeSet {reverts: set.number})
        RETURN undoing.number ORDER BY undoing.number
      }
    }
  } AS changeSets
