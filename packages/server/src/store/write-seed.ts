import type {
  EntityRow,
  EvidenceRow,
  GraphRows,
  StatementRow,
} from '../domain/graph/graph-rows.ts';
import { nameKey } from '../domain/graph/name-key.ts';
import type { Database, Transaction } from './database.ts';
import { loadQuery } from './load-query.ts';

/** What came of seeding: the revision, and whether the graph was empty and so was filled. */
export type SeedOutcome = { seeded: boolean; revision: number };

/** Called with the number of rows written so far and of all rows. */
export type SeedProgress = (written: number, total: number) => void;

/**
 * Fills an empty graph with the seed, in one transaction under the write lock: it is there as a
 * whole or not at all, and of several servers that start at once a single one writes it.
 */
export function writeSeed(
  database: Database,
  rows: GraphRows,
  onProgress: SeedProgress = () => undefined,
): Promise<SeedOutcome> {
  return database.write(async (transaction) => {
    const revision = await takeWriteLock(transaction);
    const [state] = await transaction.run<{ empty: boolean }>(loadQuery('graph-is-empty'));
    if (!state?.empty) return { seeded: false, revision };
    await createRows(transaction, rows, onProgress);
    const [raised] = await transaction.run<{ revision: number }>(loadQuery('raise-revision'));
    return { seeded: true, revision: raised?.revision ?? revision };
  });
}

async function takeWriteLock(transaction: Transaction): Promise<number> {
  const [lock] = await transaction.run<{ revision: number }>(loadQuery('lock-graph'));
  if (!lock) throw new Error('The graph has no revision yet: run `rolegraph migrate up` first.');
  return lock.revision;
}

/** Creates entities, statements and evidence, whatever else the graph holds. */
export async function createRows(
  transaction: Transaction,
  { entities, statements, evidence }: GraphRows,
  onProgress: SeedProgress = () => undefined,
): Promise<void> {
  const total = entities.length + statements.length + evidence.length;
  await create(transaction, 'create-entities', entities.map(entityParameters));
  onProgress(entities.length, total);
  await create(transaction, 'create-statements', statements.map(statementParameters));
  onProgress(entities.length + statements.length, total);
  await create(transaction, 'create-evidence', evidence.map(evidenceParameters));
  onProgress(total, total);
}

async function create(transaction: Transaction, query: string, rows: object[]): Promise<void> {
  const now = new Date().toISOString();
  const [result] = await transaction.run<{ created: number }>(loadQuery(query), { rows, now });
  if (result?.created !== rows.length) {
    throw new Error(`${query}: ${rows.length} rows were given, ${result?.created} were written.`);
  }
}

function entityParameters({ kind, fields, ...common }: EntityRow): object {
  const active = common.status === 'ACTIVE' ? { nameKey: nameKey(common.name) } : {};
  return { kind, properties: { ...fields, ...common, ...active } };
}

function statementParameters({ type, from, to, fields, ...common }: StatementRow): object {
  return { type, from, to, properties: { ...fields, ...common } };
}

function evidenceParameters({ sourceId, ...properties }: EvidenceRow): object {
  return { sourceId, properties };
}
