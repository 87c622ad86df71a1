// What change sets did that were applied after a revision, in their order, $limit of them at the most.
MATCH (set:ChangeSet)
WHERE set.revision > $after
WITH set
ORDER BY set.revision
LIMIT $limit
RETURN
  set.number AS number,
  set.revision AS revision,
  COLLECT {
    MATCH (block:OperationBlock)-[:OF]->(set)
    RETURN block.packed
    ORDER BY block.first
  } AS blocks
ORDER BY revision
