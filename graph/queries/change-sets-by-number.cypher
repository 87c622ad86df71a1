// Change sets by their numbers, without operations.
MATCH (set:ChangeSet)
WHERE set.number IN $numbers
RETURN set {
  .*,
  revertedBy: COLLECT {
    MATCH (undoing:ChangeSet {reverts: set.number})
    RETURN undoing.number ORDER BY undoing.number
  }
} AS changeSet
