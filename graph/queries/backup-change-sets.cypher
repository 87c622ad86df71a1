// Change sets as their nodes hold them, of numbers after one, up to another, $limit at the most.
MATCH (set:ChangeSet)
WHERE set.number > $after AND set.number <= $upTo
WITH set
ORDER BY set.number
LIMIT $limit
RETURN properties(set) AS properties
