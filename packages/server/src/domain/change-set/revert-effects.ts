import type { ChangeProblem } from './change-problem.ts';
import { dropStatement } from './changes/change-statement.ts';
import { keepFormerSlug } from './changes/update-entity.ts';
import { type Changing, nameOfEntity, nameOfStatement } from './changing.ts';
import { checkEntity } from './check-entity.ts';
import { checkSupport } from './check-evidence.ts';
import { checkPlace, checkStatementFields } from './check-statement.ts';
import type { Effect } from './effect.ts';
import { isSame } from './is-same.ts';
import { fieldChanges, rowFields } from './row-fields.ts';
import type { StoredEntity, StoredStatement } from './rows.ts';

/** An effect on a row of one table. */
type EffectOn<Table extends Effect['table']> = Extract<Effect, { table: Table }>;

/**
 * Undoes what one operation did, the last first: fields get back what they were, what was added goes,
 * what was taken away comes back. An entity that was created becomes deprecated instead. Versions go
 * on. Problems say what later changes stand in the way; then nothing of it is to be kept.
 */
export function revertEffects(changing: Changing, effects: readonly Effect[]): ChangeProblem[] {
  const created = new Set(effects.filter(isCreation).map(({ id }) => id));
  const undone = effects.filter((effect) => !isExternalIdOf(created, effect));
  const problems = undone.toReversed().flatMap((effect) => revertEffect(changing, effect));
  return problems.length > 0 ? problems : checkSupported(changing, effects);
}

const isCreation = ({ table, before }: Effect): boolean => table === 'entities' && before === null;

/** What was created with an external id becomes deprecated, and goes on being known by it. */
function isExternalIdOf(created: ReadonlySet<string>, { table, before, after }: Effect): boolean {
  if (table !== 'references' || before !== null || after === null) return false;
  return after.type === 'EXTERNAL' && created.has(after.entityId);
}

function revertEffect(changing: Changing, effect: Effect): ChangeProblem[] {
  switch (effect.table) {
    case 'entities':
      return revertEntity(changing, effect);
    case 'statements':
      return revertStatement(changing, effect);
    case 'evidence':
    case 'references':
      return revertPlainRow(changing, effect);
    default:
      return effect satisfies never;
  }
}

function revertEntity(changing: Changing, effect: EffectOn<'entities'>): ChangeProblem[] {
  const { draft, now } = changing;
  const { id, before, after } = effect;
  const current = draft.entities.get(id);
  if (after === null) return before === null ? [] : reviveEntity(changing, before, current);
  if (!current) return [changedSince(nameOfEntity(after), 'is not there any more')];
  const next = before === null ? withdrawn(current, after) : restored(current, before, after);
  if ('problem' in next) return [next.problem];
  const row = { ...next.row, version: current.version + 1, updatedAt: now };
  const problems = checkEntity(draft, row);
  if (problems.length > 0) return problems;
  keepFormerSlug(draft, current, row);
  draft.write('entities', id, row);
  return [];
}

type Next<Row> = { readonly row: Row } | { readonly problem: ChangeProblem };

/** An entity is never deleted once it was there. */
function withdrawn(current: StoredEntity, after: StoredEntity): Next<StoredEntity> {
  const subject = nameOfEntity(current);
  if (current.status === 'DEPRECATED') {
    return { problem: changedSince(subject, 'is deprecated already') };
  }
  if (current.version !== after.version) return { problem: editedSince(subject, current, after) };
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

/** An entity that was merged into another comes back as it was. */
function reviveEntity(
  { draft, now }: Changing,
  before: StoredEntity,
  current: StoredEntity | undefined,
): ChangeProblem[] {
  const subject = nameOfEntity(before);
  if (current) return [changedSince(subject, 'is there again already')];
  const row = { ...before, version: before.version + 1, updatedAt: now };
  const problems = checkEntity(draft, row);
  if (problems.length === 0) draft.write('entities', row.id, row);
  return problems;
}

function revertStatement(
  { draft }: Changing,
  { id, before, after }: EffectOn<'statements'>,
): ChangeProblem[] {
  const current = draft.statements.get(id);
  const named = after ?? before;
  const subject = named === null ? id : nameOfStatement(draft, current ?? named);
  if (after === null) {
    if (before === null) return [];
    if (current) return [changedSince(subject, 'is there again already')];
    return placeStatement(draft, { ...before, version: before.version + 1 });
  }
  if (!current) return [changedSince(subject, 'is not there any more')];
  const isMoved = before !== null && (before.from !== after.from || before.to !== after.to);
  if ((before === null || isMoved) && current.version !== after.version) {
    return [editedSince(subject, current, after)];
  }
  if (before === null) {
    dropStatement(draft, id);
    return [];
  }
  const next = restored(current, before, after);
  if ('problem' in next) return [next.problem];
  const row = { ...next.row, version: current.version + 1 };
  if (!isMoved) {
    draft.write('statements', id, row);
    return checkStatementFields(draft, row);
  }
  draft.write('statements', id, null);
  return placeStatement(draft, row);
}

function placeStatement(draft: Changing['draft'], row: StoredStatement): ChangeProblem[] {
  const problems = [...checkPlace(draft, row), ...checkStatementFields(draft, row)];
  if (problems.length === 0) draft.write('statements', row.id, row);
  return problems;
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

/** A claim that came or went with its evidence has to rest on something still. */
function checkSupported({ draft }: Changing, effects: readonly Effect[]): ChangeProblem[] {
  const ids = effects.flatMap(({ table, id, before, after }) => {
    if (table === 'statements') return [id];
    if (table !== 'evidence') return [];
    return [before, after].flatMap((row) => (row ? [row.statementId] : []));
  });
  return [...new Set(ids)].flatMap((id) => {
    const statement = draft.statements.get(id);
    return statement ? checkSupport(draft, statement) : [];
  });
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

function changedSince(subject: string, what: string): ChangeProblem {
  const message = `${[subject, what].join(' ').trim()}; change it by hand, if it is still to be undone.`;
  return { rule: 'CHANGED_SINCE', field: null, message };
}
