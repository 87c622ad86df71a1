import { randomUUID } from 'node:crypto';
import { Refusal } from '../../domain/refusal.ts';
import type { Database, Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import {
  type Import,
  type ImportChange,
  type ImportNode,
  importOf,
  importProperties,
  RUNNING,
} from './import-record.ts';
import { underWay, unknownImport } from './import-refusals.ts';

/** For how long a server has an import after its last sign of life, in milliseconds. */
const LEASE = 10_000;

/** Notes a new import. */
export async function createImport(
  database: Database,
  given: Pick<Import, 'id' | 'title' | 'startedBy'>,
): Promise<void> {
  const now = new Date().toISOString();
  const properties = importProperties({
    ...given,
    // Two that are made within a millisecond have an order, too.
    place: Math.floor((performance.timeOrigin + performance.now()) * 1_000),
    state: 'UPLOADED',
    uploads: [],
    files: [],
    tables: [],
    isBegun: false,
    startedAt: now,
    updatedAt: now,
  });
  await database.write(({ run }) => run(loadQuery('create-import'), { id: given.id, properties }));
}

/** Decides what to write of an import as it is, or refuses. */
type Decide = (found: Import) => ImportChange | Promise<ImportChange>;

/**
 * Changes an import that nobody else changes meanwhile.
 * @throws Refusal NOT_FOUND where there is none, CONFLICT where something is being done for it
 */
export async function changeImport(database: Database, id: string, decide: Decide): Promise<void> {
  await database.write(async (transaction) => {
    const found = await lockImport(transaction, id);
    if (RUNNING.includes(found.state)) throw underWay(found);
    const change = await decide(found);
    const properties = importProperties({ ...change, updatedAt: new Date().toISOString() });
    // Only who is at an import has it for a while.
    const lease = change.run === undefined ? null : LEASE;
    await transaction.run(loadQuery('write-import'), { id, properties, lease });
  });
}

/** An import in the hands of this server, which is being compared, applied or undone. */
export type ImportRun = {
  /** Notes how far it is; tells whether it is to go on. */
  readonly note: (progress: Import['progress']) => Promise<'GO_ON' | 'CANCELLED' | 'LOST'>;
  /** Notes what came of it, unless another has it by now. */
  readonly end: (change: ImportChange) => Promise<void>;
};

/**
 * Takes an import, so that nobody else does anything for it.
 * @throws Refusal as `changeImport`
 */
export async function takeImport(
  database: Database,
  id: string,
  decide: Decide,
): Promise<ImportRun> {
  const run = randomUUID();
  await changeImport(database, id, async (found) => ({
    ...(await decide(found)),
    run,
    isCancelled: false,
    progress: null,
    problem: null,
  }));
  return {
    note: async (progress) => {
      const parameters = {
        id,
        run,
        progress: progress && JSON.stringify(progress),
        now: new Date().toISOString(),
        lease: LEASE,
      };
      const [row] = await database.write((transaction) =>
        transaction.run<{ isCancelled: boolean }>(loadQuery('note-import-progress'), parameters),
      );
      if (row === undefined) return 'LOST';
      return row.isCancelled ? 'CANCELLED' : 'GO_ON';
    },
    end: async (change) => {
      const updatedAt = new Date().toISOString();
      const properties = importProperties({ ...change, progress: null, updatedAt });
      await database.write((transaction) =>
        transaction.run(loadQuery('end-import-run'), { id, run, properties }),
      );
    },
  };
}

/**
 * Asks whoever is at an import to stop.
 * @throws Refusal NOT_FOUND where there is none, CONFLICT where nothing is being done for it
 */
export async function requestCancel(database: Database, id: string): Promise<void> {
  await database.write(async (transaction) => {
    const found = await lockImport(transaction, id);
    if (!RUNNING.includes(found.state)) {
      const message = `id: nothing is being done for import "${id}", which is ${found.state}, so that there is nothing to stop.`;
      throw new Refusal('CONFLICT', message, { field: 'id', value: id, state: found.state });
    }
    await transaction.run(loadQuery('cancel-import'), { id });
  });
}

/**
 * Forgets an import.
 * @throws Refusal as `changeImport`
 */
export async function removeImport(database: Database, id: string): Promise<void> {
  await database.write(async (transaction) => {
    const found = await lockImport(transaction, id);
    if (RUNNING.includes(found.state)) throw underWay(found);
    await transaction.run(loadQuery('remove-import'), { id });
  });
}

async function lockImport({ run }: Transaction, id: string): Promise<Import> {
  const [row] = await run<{ import: ImportNode }>(loadQuery('lock-import'), { id });
  if (row) return importOf(row.import);
  throw unknownImport(id);
}
