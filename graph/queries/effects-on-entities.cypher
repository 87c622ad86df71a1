// What applied change sets did to entities, in their order, each with the job that it was a part of.
MATCH (effect:Effect)
WHERE effect.entityId IN $ids AND effect.table = 'entities'
MATCH (effect)-[:OF]->(operation:Operation {verdict: 'ACCEPTED'})-[:OF]->(set:ChangeSet {state: 'APPLIED'})
RETURN effect { .* } AS effect, set.job AS job
ORDER BY set.revision, operation.position, effect.position
