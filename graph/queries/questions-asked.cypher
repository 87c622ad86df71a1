// What imports of a taxonomy have asked editors, and that waits or was answered with no to the last answer.
MATCH (set:ChangeSet)
WHERE
  set.job STARTS WITH $prefix AND
  set.isQuestion AND
  set.state IN ['PROPOSED', 'REJECTED']
MATCH (operation:Operation)-[:OF]->(set)
WITH set, operation
ORDER BY operation.position
RETURN
  set.number AS number,
  set.state = 'PROPOSED' AS isWaiting,
  collect(operation.change) AS changes
ORDER BY number
