import type { ChangeProblem } from './change-problem.ts';
import { changedSince } from './changed-since.ts';
import { redirectReplaced } from './changes/deprecate-entity.ts';
import { type Changing, nameOfEntity } from './changing.ts';
import { checkSupport, evidenceAt } from './check-evidence.ts';
import type { Effect } from './effect.ts';
import type { GraphDraft } from './graph-draft.ts';
import type { StoredEntity } from './rows.ts';

/**
 * Looks at the rows that undoing has brought back, once all of them are there: what they lead to may
 * have gone since. What is replaced by one that is replaced itself again leads on to the last.
 */
export function settleUndone(changing: Changing, effects: readonly Effect[]): ChangeProblem[] {
  const { draft } = changing;
  const problems = [
    ...statementIdsOf(effects).flatMap((id) => checkStatement(draft, id)),
    ...idsOf(effects, 'evidence').flatMap((id) => checkPiece(draft, id)),
    ...idsOf(effects, 'references').flatMap((id) => checkReference(draft, id)),
    ...idsOf(effects, 'entities').flatMap((id) => checkReplacement(draft, id)),
    ...idsOf(effects, 'entities').flatMap((id) => checkGone(draft, id)),
  ];
  if (problems.length === 0) redirectToLast(changing, idsOf(effects, 'entities'));
  return problems;
}

const idsOf = (effects: readonly Effect[], name: Effect['table']): string[] =>
  effects.filter(({ table }) => table === name).map(({ id }) => id);

function statementIdsOf(effects: readonly Effect[]): string[] {
  const ids = effects.flatMap(({ table, id, before, after }) => {
    if (table === 'statements') return [id];
    if (table !== 'evidence') return [];
    return [before, after].flatMap((row) => (row ? [row.statementId] : []));
  });
  return [...new Set(ids)];
}

/** A claim that came or went with its evidence has to rest on something still. */
function checkStatement(draft: GraphDraft, id: string): ChangeProblem[] {
  const statement = draft.statements.get(id);
  return statement ? checkSupport(draft, statement) : [];
}

function checkPiece(draft: GraphDraft, id: string): ChangeProblem[] {
  const piece = draft.evidence.get(id);
  if (!piece) return [];
  const subject = `the evidence at ${piece.locator}`;
  if (!draft.statements.get(piece.statementId)) {
    return [changedSince(subject, 'supports a statement that is not there any more')];
  }
  if (!draft.entities.get(piece.sourceId)) {
    return [changedSince(subject, 'is from a source that is not there any more')];
  }
  const twin = evidenceAt(draft, piece.statementId, piece, piece.id);
  return twin ? [changedSince(subject, 'was added anew since')] : [];
}

function checkReference(draft: GraphDraft, key: string): ChangeProblem[] {
  const reference = draft.references.get(key);
  if (!reference || draft.entities.get(reference.entityId)) return [];
  return [changedSince(key, 'led to an entity that is not there any more')];
}

function checkReplacement({ entities }: GraphDraft, id: string): ChangeProblem[] {
  const entity = entities.get(id);
  if (!entity || entity.replacedBy === null) return [];
  const subject = nameOfEntity(entity);
  if (entity.status === 'ACTIVE') {
    return [changedSince(subject, 'has got a replacement, which one in use has not')];
  }
  const replacement = entities.get(entity.replacedBy);
  if (!replacement) return [changedSince(subject, 'had a replacement that is not there any more')];
  if (replacement.replacedBy === null) return [];
  return [
    changedSince(
      subject,
      `had a replacement, ${nameOfEntity(replacement)}, that is replaced itself`,
    ),
  ];
}

/** What is merged again has nothing left that would lead nowhere. */
function checkGone(draft: GraphDraft, id: string): ChangeProblem[] {
  if (draft.entities.get(id)) return [];
  const left = [
    ...draft.statements.find('end', id),
    ...draft.evidence.find('source', id),
    ...draft.references.find('entity', id),
    ...draft.entities.find('replacedBy', id),
  ];
  return left.length === 0 ? [] : [changedSince('what came back', 'has got more since')];
}

function redirectToLast(changing: Changing, ids: readonly string[]): void {
  const replaced = ids
    .map((id) => changing.draft.entities.get(id))
    .filter((one): one is StoredEntity => one !== undefined);
  for (const { id, replacedBy } of replaced) {
    if (replacedBy !== null) redirectReplaced(changing, id, replacedBy);
  }
}
