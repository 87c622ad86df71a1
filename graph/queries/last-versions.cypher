// How rows that are not there any more were when they were taken away, each time.
CALL () {
  MATCH (effect:Effect)
  WHERE effect.statementId IN $ids AND effect.table = 'statements' AND effect.after IS NULL
  RETURN effect
  UNION
  MATCH (effect:Effect)
  WHERE effect.entityId IN $ids AND effect.table = 'entities' AND effect.after IS NULL
  RETURN effect
}
MATCH (effect)-[:OF]->(:Operation {verdict: 'ACCEPTED'})
RETURN effect.table AS table, effect.rowId AS id, effect.before AS before
