import { createHash } from 'node:crypto';
import type { GivenRows } from '../../domain/exchange/given-rows.ts';
import { planGivenRows } from '../../domain/exchange/plan-given-rows.ts';
import type { ImportPlan } from '../../domain/import/plan-changes.ts';
import { readWholeGraph } from '../change-sets/read-whole-graph.ts';
import type { Database } from '../database.ts';
import { readRevision } from '../graph-state.ts';
import { faultyFiles } from '../import-files/file-faults.ts';
import type { PreparedImport } from '../import-jobs/import-dataset.ts';
import { ROW_IDS } from './row-ids.ts';

/** Letters of the hash of the rows that tell two imports of one name apart. */
const HASH_LENGTH = 8;

/** Rows of files, and what they are called. */
export type RowsToImport = {
  readonly format: 'jsonl' | 'csv';
  /** The name of the file or of the folder. */
  readonly title: string;
  readonly rows: GivenRows;
};

/**
 * Works out what rows would change of the graph as it is.
 * @throws Refusal naming the rows that the graph would not take
 */
export async function prepareRowsImport(
  database: Database,
  { format, title, rows }: RowsToImport,
): Promise<PreparedImport> {
  const replan = () => planRows(database, rows);
  const revision = await readRevision(database);
  const job = `${format}-${hashOf(rows).slice(0, HASH_LENGTH)}`;
  return { job, title, plan: await replan(), revision, replan };
}

function hashOf({ entities, statements, evidence }: GivenRows): string {
  const hash = createHash('sha256');
  for (const row of [...entities, ...statements, ...evidence]) hash.update(JSON.stringify(row));
  return hash.digest('hex');
}

async function planRows(database: Database, rows: GivenRows): Promise<ImportPlan> {
  const graph = await readWholeGraph({ run: database.read });
  const { changes, faults, tallies } = planGivenRows(graph, rows, ROW_IDS);
  if (faults.length > 0) throw faultyFiles(faults);
  const total = changes.length;
  return { changes: () => changes, total, tallies, ...NOTHING_LEFT_OUT };
}

/** Rows that are not as they should be are no part of an import: they stop it. */
const NOTHING_LEFT_OUT = {
  leftOut: [],
  questions: [],
  renamed: new Set<string>(),
  shared: [],
  isPart: false,
} as const;
