// Takes the lock under which people are changed, until the transaction ends.
MERGE (people:People {id: 'people'})
SET people.entries = coalesce(people.entries, 0)
RETURN people.entries AS entries
