// Takes the lock under which people are changed, until the transaction ends.
// Writing to the node comes before all reading, so that nobody waits for who waits for them.
MATCH (people:People {id: 'people'})
SET people.lockedAt = datetime()
RETURN people.entries AS entries
