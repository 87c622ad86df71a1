// What an author's applied change sets have done, in order.
MATCH (set:ChangeSet {state: 'APPLIED', authorId: $author})
MATCH (effect:Effect)-[:OF]->(operation:Operation {verdict: 'ACCEPTED'})-[:OF]->(set)
RETURN effect { .* } AS effect
ORDER BY set.revision, operation.position, effect.position
