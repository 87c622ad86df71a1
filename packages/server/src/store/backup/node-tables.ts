import { isDateTime } from 'neo4j-driver';
import { KINDS } from '../../domain/graph/kinds.ts';
import type { Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import type { PartName } from './backup-format.ts';

/** Nodes that a backup keeps as they are, beside the rows of the graph and its history. */
export const NODE_TABLES = {
  idempotencyKeys: 'IdempotencyKey',
  healthScores: 'HealthScore',
  users: 'User',
  apiKeys: 'ApiKey',
  savedViews: 'SavedView',
  auditEntries: 'AuditEntry',
  webhookDeliveries: 'WebhookDelivery',
  webhooks: 'Webhook',
  people: 'People',
  jobs: 'Job',
  graph: 'Graph',
} as const satisfies Partial<Record<PartName, string>>;

export type NodeTable = keyof typeof NODE_TABLES;

/**
 * Nodes that a backup leaves out: what signs somebody in must not come to life again, attempts are
 * counted anew, the files of imports are on a server, and the rest is of the database itself.
 */
const LEFT_OUT = [
  'Session',
  'SignInLink',
  'PasswordLink',
  'Throttle',
  'Import',
  'Migration',
  'MigrationLock',
  'Restoration',
] as const;

/** Nodes of the graph and of its history, which have rows of their own in a backup. */
const IN_ROWS = ['Entity', 'Reference', 'Evidence', 'ChangeSet', 'OperationBlock'] as const;

/** Nodes of the history before it was kept in blocks, until `packHistory` has seen to them. */
const FORMER = ['Operation', 'Effect'] as const;

/** All labels that nodes of Rolegraph have. */
export const LABELS: readonly string[] = [
  ...IN_ROWS,
  ...FORMER,
  ...Object.values(NODE_TABLES),
  ...LEFT_OUT,
  ...KINDS,
];

/** A node as a backup keeps it. Moments are texts, by their names. */
export type NodeRow = {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly moments: Readonly<Record<string, string>>;
  /** Id of the person whom the node belongs to; null where that is nobody. */
  readonly owner: string | null;
};

const PAGE = 5_000;

/** A node as queries return it. */
export type StoredNode = { readonly properties: object; readonly owner: string | null };

/** All nodes of a table, some at a time. */
export async function* readNodes(
  { run }: Transaction,
  table: NodeTable,
): AsyncGenerator<readonly NodeRow[]> {
  for (let after = ''; ; ) {
    const page = { label: NODE_TABLES[table], after, limit: PAGE };
    const nodes = await run<StoredNode & { place: string }>(loadQuery('backup-nodes'), page);
    yield nodes.map(nodeRow);
    if (nodes.length < PAGE) return;
    after = nodes.at(-1)?.place ?? '';
  }
}

/** The row of a node. */
export function nodeRow({ properties, owner }: StoredNode): NodeRow {
  const entries = Object.entries(properties);
  const moments = entries.filter(([, value]) => isDateTime(value));
  return {
    properties: Object.fromEntries(entries.filter(([, value]) => !isDateTime(value))),
    moments: Object.fromEntries(moments.map(([name, value]) => [name, String(value)])),
    owner,
  };
}
