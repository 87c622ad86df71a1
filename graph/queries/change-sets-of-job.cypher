// Numbers of the applied change sets of a job that are not undone yet, the last first.
MATCH (set:ChangeSet {job: $job, state: 'APPLIED'})
WHERE set.reverts IS NULL
AND NOT EXISTS {
  MATCH (undoing:ChangeSet {reverts: set.number})
}
RETURN set.number AS number, set.operationCount AS operationCount
ORDER BY number DESC
