// One page of change sets, the latest first, and how many there are on all pages.
MATCH (any:ChangeSet)
WHERE $state IS NULL OR any.state = $state
WITH count(any) AS totalCount
RETURN
  totalCount,
  COLLECT {
    MATCH (set:ChangeSet)
    WHERE set.number < $before AND ($state IS NULL OR set.state = $state)
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
