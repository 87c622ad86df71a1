import type { ChangeProblem } from './change-problem.ts';
import { changedSince } from './changed-since.ts';
import { dropStatement } from './changes/change-statement.ts';
import { keepFormerSlug } from './changes/update-entity.ts';
import { type Changing, nameOfEntity, nameOfStatement } from './changing.ts';
import { checkEntity } from './check-entity.ts';
import { checkPlace, checkStatementFields } from './check-statement.ts';
import { settleUndone } from './check-undone.ts';
import type { Effect } from './effect.ts';
import { isSame } from './is-same.ts';
import { fieldChanges, rowFields } from './row-fields.ts';
import type { StoredEntity, StoredStatement } from './rows.ts';
import { createUndoneRows, type UndoneRows } from './undone-rows.ts';

/** An effect on a row of one table. */
type EffectOn<Table extends Effect['table']> = Extract<Effect, { table: Table }>;

/** What undoing an operation needs to know beside the draft. */
type Undoing = Changing & {
  readonly undone: UndoneRows;
  /** The highest version that any row of the operation has now: what comes back is beyond it. */
  readonly highest: number;
};

/**
 * Undoes what one operation did, the last first: fields get back what they were, what was added goes,
 * what was taken away comes back. An entity that was created becomes deprecated instead. Versions go
 * on. Problems say what later changes stand in the way; then nothing of it is to be kept.
 * @param undone what was undone before, of later operations of the same change set
 */
export function revertEffects(
  changing: Changing,
  effects: readonly Effect[],
  undone: UndoneRows = createUndoneRows(),
): ChangeProblem[] {
  const { draft } = changing;
  if (effects.every((effect) => isAsBefore(changing, effect))) {
    return [changedSince('', 'everything is as it was before already')];
  }
  const created = new Set(effects.filter(isCreation).map(({ id }) => id));
  const toUndo = effects.filter((effect) => !isExternalIdOf(created, effect));
  const versions = effects.map(({ table, id }) =>
    table === 'entities' || table === 'statements' ? (draft[table].get(id)?.version ?? 0) : 0,
  );
  const undoing = { ...changing, undone, highest: Math.max(0, ...versions) };
  const problems = toUndo.toReversed().flatMap((effect) => revertEffect(undoing, effect));
  return problems.length > 0 ? problems : settleUndone(changing, effects);
}

/** Whether somebody has undone by hand already what an effect did; versions aside. */
function isAsBefore({ draft }: Changing, { table, id, before }: Effect): boolean {
  const current = draft[table].get(id) ?? null;
  if (current === null || before === null) return current === before;
  return isSame(rowFields(current), rowFields(before));
}

/** What is created begins at version 1; what comes back after a merge is beyond it. */
const isCreation = ({ table, before, after }: Effect): boolean =>
  table === 'entities' && before === null && after?.version === 1;

/** What was created with an external id becomes deprecated, and goes on being known by it. */
function isExternalIdOf(created: ReadonlySet<string>, { table, before, after }: Effect): boolean {
  if (table !== 'references' || before !== null || after === null) return false;
  return after.type === 'EXTERNAL' && created.has(after.entityId);
}

function revertEffect(undoing: Undoing, effect: Effect): ChangeProblem[] {
  switch (effect.table) {
    case 'entities':
      return revertEntity(undoing, effect);
    case 'statements':
      return revertStatement(undoing, effect);
    case 'evidence':
    case 'references':
      return revertPlainRow(undoing, effect);
    default:
      return effect satisfies never;
  }
}

function revertEntity(undoing: Undoing, effect: EffectOn<'entities'>): ChangeProblem[] {
  const { draft, now, undone } = undoing;
  const { id, before, after } = effect;
  const current = draft.entities.get(id);
  if (after === null) return before === null ? [] : reviveEntity(undoing, before, current);
  if (!current) return [changedSince(nameOfEntity(after), 'is not there any more')];
  const isUntouched = undone.isAt('entities', current, after.version);
  if (before === null && !isCreation(effect)) {
    // It came back from a merge, and is merged again; what it has still is looked at afterwards.
    if (!isUntouched) return [editedSince(nameOfEntity(current), current, after)];
    draft.write('entities', id, null);
    return [];
  }
  const next =
    before === null ? withdrawn(current, after, isUntouched) : restored(current, before, after);
  if ('problem' in next) return [next.problem];
  const row = { ...next.row, version: current.version + 1, updatedAt: now };
  const problems = checkEntity(draft, row);
  if (problems.length > 0) return problems;
  keepFormerSlug(draft, current, row);
  draft.write('entities', id, row);
  undone.note('entities', row, isUntouched ? before?.version : undefined);
  return [];
}

type Next<Row> = { readonly row: Row } | { readonly problem: ChangeProblem };

/** An entity is never deleted once it was there. */
function withdrawn(
  current: StoredEntity,
  after: StoredEntity,
  isUntouched: boolean,
): Next<StoredEntity> {
  const subject = nameOfEntity(current);
  if (current.status === 'DEPRECATED') {
    return { problem: changedSince(subject, 'is deprecated already') };
  }
  if (!isUntouched) return { problem: editedSince(subject, current, after) };
  return { row: { ...current, status: 'DEPRECATED', replacedBy: null } };
}

/** The row with those fields as they were that the effect changed and nobody has changed since. */
function restored<Row extends StoredEntity | StoredStatement>(
  current: Row,
  before: Row,
  after: Row,
): Next<Row> {
  const now = rowFields(current);
  const changes = fieldChanges({ before, after });
  const moved = changes.find(({ field, after: then }) => !isSame(now[field] ?? null, then));
  if (moved) {
    const was = `${moved.field} is ${JSON.stringify(now[moved.field] ?? null)} by now, not ${JSON.stringify(moved.after)}`;
    return { problem: { ...changedSince('', was), field: moved.field, value: now[moved.field] } };
  }
  const own = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]);
  const names = new Set(changes.map(({ field }) => field));
  const common = Object.entries(before).filter(([name]) => names.has(name) && !own.has(name));
  const kept = Object.entries(current.fields).filter(([name]) => !names.has(name));
  const back = Object.entries(before.fields).filter(([name]) => names.has(name));
  const fields = Object.fromEntries([...kept, ...back]);
  return { row: { ...current, ...Object.fromEntries(common), fields } };
}

/** What comes back has a version that neither it nor what stood in for it has had before. */
function versionBeyond(
  { highest, lastVersion }: Undoing,
  table: 'entities' | 'statements',
  { id, version }: StoredEntity | StoredStatement,
): number {
  return Math.max(version, highest, lastVersion?.(table, id) ?? 0) + 1;
}

/** An entity that was merged into another comes back as it was. */
function reviveEntity(
  undoing: Undoing,
  before: StoredEntity,
  current: StoredEntity | undefined,
): ChangeProblem[] {
  const { draft, now, undone } = undoing;
  const subject = nameOfEntity(before);
  if (current) return [changedSince(subject, 'is there again already')];
  const version = versionBeyond(undoing, 'entities', before);
  const row = { ...before, version, updatedAt: now };
  const problems = checkEntity(draft, row);
  if (problems.length > 0) return problems;
  draft.write('entities', row.id, row);
  undone.note('entities', row, before.version);
  return [];
}

function revertStatement(undoing: Undoing, effect: EffectOn<'statements'>): ChangeProblem[] {
  const { draft, undone } = undoing;
  const { id, before, after } = effect;
  const current = draft.statements.get(id);
  const named = after ?? before;
  const subject = named === null ? id : nameOfStatement(draft, current ?? named);
  if (after === null) {
    if (before === null) return [];
    if (current) return [changedSince(subject, 'is there again already')];
    const version = versionBeyond(undoing, 'statements', before);
    return placeStatement(undoing, { ...before, version }, before.version);
  }
  if (!current) return [changedSince(subject, 'is not there any more')];
  const isUntouched = undone.isAt('statements', current, after.version);
  const isMoved = before !== null && (before.from !== after.from || before.to !== after.to);
  if ((before === null || isMoved) && !isUntouched) return [editedSince(subject, current, after)];
  if (before === null) {
    dropStatement(draft, id);
    return [];
  }
  const next = restored(current, before, after);
  if ('problem' in next) return [next.problem];
  const row = { ...next.row, version: current.version + 1 };
  const standsFor = isUntouched ? before.version : undefined;
  if (isMoved) {
    draft.write('statements', id, null);
    return placeStatement(undoing, row, standsFor);
  }
  draft.write('statements', id, row);
  undone.note('statements', row, standsFor);
  return checkStatementFields(draft, row);
}

function placeStatement(
  { draft, undone }: Undoing,
  row: StoredStatement,
  standsFor: number | undefined,
): ChangeProblem[] {
  const problems = [...checkPlace(draft, row), ...checkStatementFields(draft, row)];
  if (problems.length > 0) return problems;
  draft.write('statements', row.id, row);
  undone.note('statements', row, standsFor);
  return [];
}

/** Evidence and references have no versions: they are as the effect left them, or were changed since. */
function revertPlainRow(
  { draft }: Changing,
  effect: EffectOn<'evidence'> | EffectOn<'references'>,
): ChangeProblem[] {
  const { table, id, before, after } = effect;
  const current = draft[table].get(id) ?? null;
  if (isSame(current, before)) return [];
  if (!isSame(current, after)) {
    return [changedSince(table === 'evidence' ? 'the evidence' : id, 'was changed since')];
  }
  if (table === 'evidence') draft.write(table, id, before);
  else draft.write(table, id, before);
  return [];
}

function editedSince(
  subject: string,
  current: { readonly version: number },
  after: { readonly version: number },
): ChangeProblem {
  const { version } = current;
  const what = `was changed since (version ${version}, not ${after.version})`;
  return { ...changedSince(subject, what), currentVersion: version };
}
