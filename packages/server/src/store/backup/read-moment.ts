import type { Database, Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { StartupError } from '../startup-error.ts';
import {
  type NodeRow,
  type NodeTable,
  nodeRow,
  readNodes,
  type StoredNode,
} from './node-tables.ts';
import { type Proposals, readProposals } from './read-log.ts';

/** Tables whose nodes are changed in place, so that they are read while nobody writes. */
const HELD = [
  'users',
  'apiKeys',
  'savedViews',
  'webhookDeliveries',
  'webhooks',
  'people',
  'jobs',
  'graph',
] as const;

/** What there is at the moment that a backup is of, as far as it can change afterwards. */
export type Moment = {
  readonly revision: number;
  readonly changeSets: number;
  /** How many entries the audit log has. */
  readonly auditEntries: number;
  readonly proposals: Proposals;
  readonly tables: ReadonlyMap<NodeTable, readonly NodeRow[]>;
  /** How long in milliseconds nobody could write. */
  readonly held: number;
};

type Lock = { readonly revision: number; readonly changeSets: number };

/** The revision by now; all that was applied up to it is there to be read. */
export function readSettledRevision(database: Database): Promise<number> {
  return database.write(async (transaction) => (await lockGraph(transaction)).revision, {
    isInTurn: true,
  });
}

/** Reads the moment, in which nobody changes the graph or people. */
export async function readMoment(database: Database): Promise<Moment> {
  // A database that was just started plans its queries for seconds; nobody is to wait for that.
  await readHeld({ run: database.read });
  return database.write(
    async (transaction) => {
      // In the order in which an account is erased, so that neither waits for the other.
      const [people] = await transaction.run<{ entries: number }>(loadQuery('lock-people'));
      const lock = await lockGraph(transaction);
      const since = performance.now();
      const read = await readHeld(transaction);
      const held = performance.now() - since;
      return { ...lock, ...read, auditEntries: people?.entries ?? 0, held };
    },
    { isLong: true, isInTurn: true },
  );
}

async function readHeld(transaction: Transaction): Promise<Pick<Moment, 'proposals' | 'tables'>> {
  const proposals = await readProposals(transaction);
  const tables = new Map<NodeTable, readonly NodeRow[]>();
  // Deliveries come before webhooks, which count them.
  for (const table of HELD) {
    tables.set(table, (await Array.fromAsync(readNodes(transaction, table))).flat());
  }
  tables.set('idempotencyKeys', await readKeys(transaction, [...proposals.keys()]));
  return { proposals, tables };
}

/** The keys of proposals: a review adds another, which does not belong to the moment. */
async function readKeys({ run }: Transaction, numbers: readonly number[]): Promise<NodeRow[]> {
  const keys = await run<StoredNode>(loadQuery('backup-keys-of-change-sets'), { numbers });
  return keys.map(nodeRow);
}

async function lockGraph({ run }: Transaction): Promise<Lock> {
  const [lock] = await run<Lock>(loadQuery('lock-graph'), { key: null });
  if (lock !== undefined) return lock;
  throw new StartupError(
    'The database holds no graph, so that there is nothing to back up: start the server once, or look at NEO4J_URI and DATA_DIR.',
  );
}
