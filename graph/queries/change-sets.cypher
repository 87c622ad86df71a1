// One page of change sets between two numbers, and how many there are on all pages.
// What visitors have suggested is left out until it is applied, unless it is asked for.
MATCH (any:ChangeSet)
WHERE
  ($state IS NULL OR any.state = $state) AND
  ($author IS NULL OR any.authorId = $author) AND
  ($withVisitors OR any.state = 'APPLIED' OR NOT any.authorId STARTS WITH 'visitor:')
WITH count(any) AS totalCount
RETURN
  totalCount,
  COLLECT {
    MATCH (set:ChangeSet)
    WHERE
      set.number > $after AND
      set.number < $before AND
      ($state IS NULL OR set.state = $state) AND
      ($author IS NULL OR set.authorId = $author) AND
      ($withVisitors OR set.state = 'APPLIED' OR NOT set.authorId STARTS WITH 'visitor:')
    WITH set
    ORDER BY CASE WHEN $oldestFirst THEN set.number ELSE -set.number END
    LIMIT $limit
    RETURN set {
      .*,
      revertedBy: COLLECT {
        MATCH (undoing:ChangeSet {reverts: set.number})
        RETURN undoing.number ORDER BY undoing.number
      }
    }
  } AS changeSets
