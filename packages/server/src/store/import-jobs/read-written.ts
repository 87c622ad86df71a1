import type { FieldsToSet } from '../../domain/change-set/change.ts';
import type { Effect } from '../../domain/change-set/effect.ts';
import { fieldChanges } from '../../domain/change-set/row-fields.ts';
import type { FieldValue } from '../../domain/graph/graph-rows.ts';
import type { Comparison } from '../../domain/import/compare-dataset.ts';
import type { WrittenEntity } from '../../domain/import/entity-update.ts';
import type { WrittenBefore } from '../../domain/import/plan-changes.ts';
import { readTouchingBlocks } from '../change-sets/read-touching-blocks.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { jobPrefix } from './job-prefix.ts';

/** Rows of which the log is asked at once. */
const PAGE = 1_000;

type LoggedEffect = { readonly effect: Effect; readonly isOfImport: boolean };

/** Of deprecated entities those that no import of the taxonomy has deprecated. */
export async function readRetired(
  database: Database,
  scheme: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const retired = new Set(ids);
  for (const { effect, isOfImport } of await readEffects(database, 'entities', scheme, ids)) {
    if (effect.table !== 'entities' || effect.after?.status !== 'DEPRECATED') continue;
    if (effect.before?.status === 'DEPRECATED') continue;
    if (isOfImport) retired.delete(effect.id);
    else retired.add(effect.id);
  }
  return retired;
}

/** What imports of a taxonomy have written of the rows in which a dataset and the graph differ. */
export async function readWritten(
  database: Database,
  scheme: string,
  comparison: Comparison,
): Promise<WrittenBefore> {
  const entityIds = [
    ...comparison.otherEntities.map(({ entity }) => entity.id),
    ...comparison.goneEntities.map(({ id }) => id),
  ];
  const goneIds = comparison.goneStatements.map(({ id }) => id);
  const statementIds = [
    ...comparison.otherStatements.map(({ statement }) => statement.id),
    ...goneIds,
  ];
  const hasImports = await hasBeenImported(database, scheme);
  const newIds = hasImports ? comparison.newStatements.map(({ id }) => id) : [];
  return {
    entities: hasImports ? await readEntities(database, scheme, entityIds) : new Map(),
    statements: hasImports ? await readStatements(database, scheme, statementIds) : new Map(),
    removed: await readRemoved(database, scheme, newIds),
    supportedElsewhere: await readSupportedElsewhere(database, scheme, goneIds),
  };
}

async function hasBeenImported(database: Database, scheme: string): Promise<boolean> {
  const [row] = await database.read<{ found: boolean }>(loadQuery('has-jobs'), {
    prefix: jobPrefix(scheme),
  });
  return row?.found ?? false;
}

async function readEffects(
  database: Database,
  table: 'entities' | 'statements',
  scheme: string,
  ids: readonly string[],
): Promise<LoggedEffect[]> {
  const all: LoggedEffect[] = [];
  const prefix = jobPrefix(scheme);
  for (let at = 0; at < ids.length; at += PAGE) {
    const wanted = new Set(ids.slice(at, at + PAGE));
    for await (const { effects, job } of readTouchingBlocks(database, [...wanted])) {
      const isOfImport = job?.startsWith(prefix) ?? false;
      for (const effect of effects) {
        if (effect.table === table && wanted.has(effect.id)) all.push({ effect, isOfImport });
      }
    }
  }
  return all;
}

async function readEntities(
  database: Database,
  scheme: string,
  ids: readonly string[],
): Promise<Map<string, WrittenEntity>> {
  const written = new Map<string, WrittenEntity>();
  for (const { effect, isOfImport } of await readEffects(database, 'entities', scheme, ids)) {
    if (!isOfImport || effect.table !== 'entities') continue;
    const known = written.get(effect.id) ?? { isCreated: effect.before === null, fields: {} };
    const changed = Object.fromEntries(
      fieldChanges(effect).map(({ field, after }) => [field, after]),
    );
    if ('aliases' in changed) changed['aliases'] = ownAliases(known, effect);
    const {
      status: _,
      replacedBy: __,
      ...fields
    } = { ...known.fields, ...changed } as Record<string, unknown>;
    written.set(effect.id, { ...known, fields });
  }
  return written;
}

type EntityEffect = Extract<Effect, { table: 'entities' }>;

/** The aliases that imports have added; those that were there before are not theirs. */
function ownAliases({ fields }: WrittenEntity, { before, after }: EntityEffect): string[] {
  const others = new Set(before?.aliases);
  const added = (after?.aliases ?? []).filter((alias) => !others.has(alias));
  const known = (fields['aliases'] as readonly string[] | undefined) ?? [];
  return [...known.filter((alias) => after?.aliases.includes(alias)), ...added];
}

async function readStatements(
  database: Database,
  scheme: string,
  ids: readonly string[],
): Promise<WrittenBefore['statements']> {
  const written = new Map<string, FieldsToSet>();
  for (const { effect, isOfImport } of await readEffects(database, 'statements', scheme, ids)) {
    if (effect.table !== 'statements') continue;
    const { id, before, after } = effect;
    if (before === null || after === null) written.delete(id);
    if (!isOfImport || after === null) continue;
    if (before !== null && !written.has(id)) continue;
    const changed = before === null ? after.fields : changedFields(effect);
    written.set(id, { ...written.get(id), ...changed });
  }
  return written;
}

const changedFields = (effect: Extract<Effect, { table: 'statements' }>): FieldsToSet =>
  Object.fromEntries(
    fieldChanges(effect)
      .filter(({ field }) => effect.after !== null && field in effect.after.fields)
      .map(({ field, after }) => [field, after as FieldValue | null]),
  );

/** Statements that were there, and that somebody other than an import has taken away last. */
async function readRemoved(
  database: Database,
  scheme: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const removed = new Set<string>();
  for (const { effect, isOfImport } of await readEffects(database, 'statements', scheme, ids)) {
    if (effect.after === null && !isOfImport) removed.add(effect.id);
    else removed.delete(effect.id);
  }
  return removed;
}

async function readSupportedElsewhere(
  database: Database,
  scheme: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const all = new Set<string>();
  for (let at = 0; at < ids.length; at += PAGE) {
    const rows = await database.read<{ statementId: string }>(
      loadQuery('statements-supported-elsewhere'),
      { ids: ids.slice(at, at + PAGE), prefix: `${scheme}:` },
    );
    for (const { statementId } of rows) all.add(statementId);
  }
  return all;
}
