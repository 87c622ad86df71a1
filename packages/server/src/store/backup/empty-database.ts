import { STATEMENT_TYPES } from '../../domain/graph/statement-types.ts';
import type { Database, Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import type { Migration } from '../migrations/migration.ts';
import { readAppliedMigrations } from '../migrations/migration-record.ts';
import { runBatch } from '../migrations/run-batch.ts';
import { StartupError } from '../startup-error.ts';
import type { Step } from '../step.ts';
import { LABELS } from './node-tables.ts';
import type { Restoration } from './restoration.ts';

/** What constraints and indexes of Rolegraph are on. */
const OURS = [...LABELS, ...STATEMENT_TYPES];

/** Nodes that are taken away in one transaction. */
const BATCH = 5_000;

type Contents = {
  readonly entities: number;
  readonly changeSets: number;
  readonly people: number;
  readonly isHalf: boolean;
};

/**
 * Refuses a database that holds something. A part of a backup alone is nothing.
 * @throws StartupError that says what there is, and what to do
 */
export async function refuseContents({ read }: Database): Promise<void> {
  const [contents] = await read<Contents>(loadQuery('contents'));
  if (contents === undefined || contents.isHalf) return;
  const { entities, changeSets, people } = contents;
  if (entities + changeSets + people === 0) return;
  throw new StartupError(
    `The database is not empty: it holds ${entities} entities, ${changeSets} change sets and ${people} people. Restore to another one (DATA_DIR or NEO4J_URI), or say --replace to take all of it away for good; back it up before. Nothing was changed.`,
  );
}

/**
 * Takes away all that is Rolegraph's; what is not stays. So do constraints and indexes, unless the
 * database has had a migration that is not among those that it is to have.
 */
export async function emptyDatabase(
  database: Database,
  { restoration, migrations }: Emptying,
  step: Step,
): Promise<void> {
  const isKept = await hasNoOther(database, migrations);
  if (!isKept) await dropSchema(database);
  const labels = isKept ? LABELS.filter((label) => !OF_SCHEMA.has(label)) : LABELS;
  for (let all = 0; ; ) {
    step.signal.throwIfAborted();
    const deleted = await restoration.write((transaction) => deleteSome(transaction, labels));
    all += deleted;
    step.progress('nodes taken away', all);
    if (deleted < BATCH) return;
  }
}

type Emptying = {
  readonly restoration: Restoration;
  /** The migrations that the database is to have. */
  readonly migrations: readonly Migration[];
};

/** Nodes that tell of constraints and indexes. */
const OF_SCHEMA: ReadonlySet<string> = new Set(['Migration', 'MigrationLock']);

async function deleteSome({ run }: Transaction, labels: readonly string[]): Promise<number> {
  const [row] = await run<{ deleted: number }>(loadQuery('empty-database'), {
    labels,
    limit: BATCH,
  });
  return row?.deleted ?? 0;
}

async function hasNoOther(database: Database, migrations: readonly Migration[]): Promise<boolean> {
  const checksums = new Set(migrations.map(({ checksum }) => checksum));
  const applied = await readAppliedMigrations(database);
  return applied.every(({ checksum }) => checksums.has(checksum));
}

async function dropSchema(database: Database): Promise<void> {
  for (const [find, drop] of [
    ['constraints-of-names', 'drop-constraint'],
    ['indexes-of-names', 'drop-index'],
  ] as const) {
    const found = await database.read<{ name: string }>(loadQuery(find), { names: OURS });
    for (const { name } of found) await runBatch(database, [loadQuery(drop)], { name });
  }
}
