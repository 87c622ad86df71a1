// Whether any change set is of a job whose id begins so.
RETURN EXISTS {
  MATCH (set:ChangeSet)
  WHERE set.job STARTS WITH $prefix
} AS found
