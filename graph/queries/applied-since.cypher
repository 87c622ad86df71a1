// The change sets that were applied after a revision, in order, with how much each of them did.
MATCH (set:ChangeSet)
WHERE set.revision > $revision
RETURN set.revision AS revision, set.number AS number, set.operationCount AS operationCount
ORDER BY revision
LIMIT $limit
