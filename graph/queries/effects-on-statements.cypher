// What applied change sets did to statements, in their order, each with the job that it was a part of.
MATCH (effect:Effect)
WHERE effect.statementId IN $ids AND effect.table = 'statements'
MATCH (effect)-[:OF]->(operation:Operation {verdict: 'ACCEPTED'})-[:OF]->(set:ChangeSet {state: 'APPLIED'})
RETURN effect { .* } AS effect, set.job AS job
ORDER BY set.revision, operation.position, effect.position
