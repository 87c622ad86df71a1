import type { StoredEntity, StoredStatement } from '../../domain/change-set/rows.ts';
import type { EvidenceRow } from '../../domain/graph/graph-rows.ts';
import { entityProperties, evidenceGroups, statementGroups } from '../change-sets/graph-rows.ts';
import { packOperations } from '../change-sets/operation-blocks.ts';
import { type LoggedOperation, operationOf } from '../change-sets/stored-change-set.ts';
import type { Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import type { PartName } from './backup-format.ts';
import { NODE_TABLES, type NodeTable } from './node-tables.ts';
import type { Frame } from './read-backup.ts';
import type { LogRow } from './read-log.ts';

/** Brings rows of a backup back, in a database that has none of them. */
export async function loadRows(transaction: Transaction, { part, lines }: Frame): Promise<void> {
  const rows = lines.map((line): unknown => JSON.parse(line));
  const load = LOADERS[part as keyof typeof LOADERS];
  if (load !== undefined) return load(transaction, rows);
  return loadNodes(transaction, part as NodeTable, rows);
}

type Loader = (transaction: Transaction, rows: readonly unknown[]) => Promise<void>;

const LOADERS = {
  entities: (transaction, rows) =>
    write(transaction, 'write-entities', (rows as StoredEntity[]).map(entityProperties)),
  references: (transaction, rows) => write(transaction, 'create-references', rows),
  statements: (transaction, rows) =>
    write(transaction, 'create-statements', rows, {
      groups: statementGroups(rows as StoredStatement[]),
    }),
  evidence: (transaction, rows) =>
    write(transaction, 'create-evidence', rows, { groups: evidenceGroups(rows as EvidenceRow[]) }),
  history: async (transaction, rows) => {
    const log = rows as LogRow[];
    const sets = log.flatMap((row) => ('changeSet' in row ? [row.changeSet] : []));
    await write(transaction, 'restore-change-sets', sets);
    await write(transaction, 'restore-blocks', blocksOf(log.filter((row) => 'of' in row)));
  },
} as const satisfies Partial<Record<PartName, Loader>>;

/** Operations of one change set follow one another in a backup. */
function blocksOf(rows: readonly LoggedOperation[]): object[] {
  return [...Map.groupBy(rows, ({ of }) => of)].flatMap(([of, those]) =>
    packOperations(those.map(operationOf)).map((block) => ({ of, block })),
  );
}

async function write(
  { run }: Transaction,
  query: string,
  rows: readonly unknown[],
  parameters: object = { rows },
): Promise<void> {
  if (rows.length === 0) return;
  const [result] = await run<{ written: number }>(loadQuery(query), { ...parameters });
  if (result?.written === rows.length) return;
  throw new Error(
    `${query}: ${rows.length} rows were given, ${result?.written ?? 0} were written.`,
  );
}

const loadNodes = (transaction: Transaction, table: NodeTable, rows: readonly unknown[]) =>
  write(transaction, 'restore-nodes', rows, { label: NODE_TABLES[table], rows });
