// The node that whoever changes people locks first; it holds the count of the audit log.

MERGE (people:People {id: 'people'})
ON CREATE SET people.entries = 0;
