import type { EvidenceRow } from '../graph/graph-rows.ts';
import type { Change, ChangeOf } from './change.ts';
import type { Effect } from './effect.ts';
import { externalIdsOf } from './external-ids.ts';
import { findEntity, findStatement } from './find-row.ts';
import type { GraphDraft } from './graph-draft.ts';
import { isSame } from './is-same.ts';
import { fieldChanges, rowFields } from './row-fields.ts';
import type { StoredEntity, StoredStatement } from './rows.ts';

/** A field that was changed since an operation was proposed, and that the operation would change too. */
export type FieldConflict = {
  readonly field: string;
  /** What it was when the operation was proposed. */
  readonly base: unknown;
  readonly current: unknown;
  readonly proposed: unknown;
};

/** An operation put on what its row is now, and where the two are in each other's way. */
export type Rebased = { readonly change: Change; readonly conflicts: readonly FieldConflict[] };

type Row = StoredEntity | StoredStatement;
type RowEffect = Extract<Effect, { table: 'entities' | 'statements' }>;

/**
 * Puts a proposed operation on the present state of its entity or statement. Changes of other fields
 * are no conflict; to take away or merge what was changed since always is, and so is a reference
 * that by now leads to another entity or statement than the one that was meant.
 */
export function rebaseChange(
  draft: GraphDraft,
  change: Change,
  proposed: readonly Effect[],
): Rebased {
  if (change.what === 'MERGE_ENTITIES') return rebaseMerge(draft, change, proposed);
  if (!('expectedVersion' in change)) return { change, conflicts: [] };
  const { field, current } = subjectOf(draft, change);
  if (!current) return { change, conflicts: [] };
  const rebased = { ...change, expectedVersion: current.version };
  // An operation writes to what it is about before anything else of the same table.
  const table = field === 'statement' ? 'statements' : 'entities';
  const effect = proposed.find((one): one is RowEffect => one.table === table);
  if (!effect) return { change: rebased, conflicts: [] };
  if (effect.id !== current.id)
    return { change: rebased, conflicts: [another(field, effect, current)] };
  if (isAdditive(change)) return { change: rebased, conflicts: [] };
  const conflicts = [
    ...conflictsOf(effect, current),
    ...externalIdConflicts(draft, change, proposed),
    ...(effect.after === null ? evidenceConflicts(draft, proposed, effect.id) : []),
  ];
  return { change: rebased, conflicts };
}

/** Evidence stands beside other evidence, whatever else its statement says by now. */
const isAdditive = ({ what }: Change): boolean =>
  what === 'ADD_EVIDENCE' || what === 'REMOVE_EVIDENCE';

const another = (field: string, { id }: RowEffect, current: Row): FieldConflict => ({
  field,
  base: id,
  current: current.id,
  proposed: id,
});

function conflictsOf(proposed: RowEffect, current: Row): FieldConflict[] {
  const now = rowFields(current);
  const changed = fieldChanges({ before: proposed.before, after: current });
  const wanted = fieldChanges(proposed);
  return changed.flatMap(({ field, before }): FieldConflict[] => {
    const wish = wanted.find((one) => one.field === field);
    if (!wish || isSame(wish.after, now[field] ?? null)) return [];
    return [{ field, base: before, current: now[field] ?? null, proposed: wish.after }];
  });
}

/** External ids are rows of their own, but a list to those who set them. */
function externalIdConflicts(
  draft: GraphDraft,
  change: Change,
  proposed: readonly Effect[],
): FieldConflict[] {
  if (change.what !== 'UPDATE_ENTITY' || change.externalIds === undefined) return [];
  const entity = rowOf(findEntity(draft, { field: '', ref: change.entity }));
  if (!entity) return [];
  const changed = proposed.filter(({ table, after, before }) => {
    return table === 'references' && (after ?? before)?.type === 'EXTERNAL';
  });
  const [added, removed] = [
    new Set(changed.filter(({ before }) => before === null).map(({ id }) => id)),
    changed.filter(({ after }) => after === null).map(({ id }) => id),
  ];
  const wish = [...new Set(change.externalIds)].toSorted();
  const base = [...wish.filter((id) => !added.has(id)), ...removed].toSorted();
  const current = externalIdsOf(draft, entity.id);
  if (isSame(current, base) || isSame(current, wish)) return [];
  return [{ field: 'externalIds', base, current, proposed: wish }];
}

/** To take a statement away is to take away all that supports it, also what came later. */
function evidenceConflicts(
  draft: GraphDraft,
  proposed: readonly Effect[],
  statementId: string,
): FieldConflict[] {
  const base = proposed.flatMap(({ table, before }) => (table === 'evidence' && before) || []);
  const current = draft.evidence.find('statement', statementId);
  const [was, is] = [base, current].map(sorted);
  return isSame(was, is) ? [] : [{ field: 'evidence', base: was, current: is, proposed: null }];
}

const sorted = (pieces: readonly EvidenceRow[]): EvidenceRow[] =>
  pieces.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** A merge begins by taking the one away, and ends by writing to the other. */
function rebaseMerge(
  draft: GraphDraft,
  change: ChangeOf<'MERGE_ENTITIES'>,
  proposed: readonly Effect[],
): Rebased {
  const entities = proposed.filter((one): one is RowEffect => one.table === 'entities');
  const meant = {
    from: entities.find(({ after }) => after === null),
    into: entities.findLast(({ after }) => after !== null),
  };
  const conflicts: FieldConflict[] = [];
  let rebased = change;
  for (const field of ['from', 'into'] as const) {
    const current = rowOf(findEntity(draft, { field, ref: change[field] }));
    const effect = meant[field];
    if (!current || !effect) continue;
    const version = `${field}Version` as const;
    if (rebased[version] !== undefined) rebased = { ...rebased, [version]: current.version };
    conflicts.push(...mergeConflicts(field, effect, current));
  }
  return { change: rebased, conflicts };
}

function mergeConflicts(field: 'from' | 'into', effect: RowEffect, current: Row): FieldConflict[] {
  const { before } = effect;
  if (effect.id !== current.id) return [another(field, effect, current)];
  if (before === null || before.version === current.version) return [];
  const changed = fieldChanges({ before, after: current });
  if (changed.length === 0) {
    const base = before.version;
    return [{ field: `${field}Version`, base, current: current.version, proposed: base }];
  }
  const wish = rowFields(effect.after);
  return changed.map(({ field: name, before: base, after }) => ({
    field: `${field}.${name}`,
    base,
    current: after,
    proposed: wish[name] ?? null,
  }));
}

type Subject = { readonly field: 'entity' | 'statement'; readonly current: Row | undefined };

function subjectOf(draft: GraphDraft, change: { entity: string } | { statement: string }): Subject {
  if ('statement' in change) {
    return { field: 'statement', current: rowOf(findStatement(draft, change.statement)) };
  }
  const current = rowOf(findEntity(draft, { field: '', ref: change.entity }));
  return { field: 'entity', current };
}

const rowOf = <Found>(found: { row: Found } | { problem: object }): Found | undefined =>
  'row' in found ? found.row : undefined;
