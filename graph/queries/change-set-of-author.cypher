// The number of an author's first change set.
MATCH (set:ChangeSet {authorId: $author})
RETURN set.number AS number
ORDER BY number
LIMIT 1
