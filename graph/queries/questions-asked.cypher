// What imports of a taxonomy have asked editors, and that waits or was answered with no to the last answer.
MATCH (set:ChangeSet)
WHERE
  set.job STARTS WITH $prefix AND
  set.isQuestion AND
  set.state IN ['PROPOSED', 'REJECTED']
MATCH (block:OperationBlock)-[:OF]->(set)
WITH set, block
ORDER BY block.first
RETURN
  set.number AS number,
  set.state = 'PROPOSED' AS isWaiting,
  collect(block.packed) AS blocks
ORDER BY number
