// The numbers of an author's change sets that wait for a review, but for the one of a key.
MATCH (set:ChangeSet {state: 'PROPOSED', authorId: $author})
WHERE NOT EXISTS { MATCH (key:IdempotencyKey {key: $key}) WHERE key.changeSet = set.number }
RETURN set.number AS number
ORDER BY number
