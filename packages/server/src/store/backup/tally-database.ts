import { readGraphPages } from '../change-sets/read-whole-graph.ts';
import type { Database, Transaction } from '../database.ts';
import type { Step } from '../step.ts';
import type { PartName, Tallies } from './backup-format.ts';
import { canonicalText } from './canonical-text.ts';
import { NODE_TABLES, type NodeTable, readNodes } from './node-tables.ts';
import { readLog } from './read-log.ts';
import { startTally } from './tally-rows.ts';

/** Counts all that a database holds, and takes digests, as a backup of it would have them. */
export async function tallyDatabase(database: Database, step: Step): Promise<Tallies> {
  const reading: Transaction = { run: database.read };
  const tally = startTally();
  let all = 0;
  const add = (part: PartName, rows: readonly unknown[]): void => {
    step.signal.throwIfAborted();
    for (const row of rows) tally.add(part, canonicalText(row));
    all += rows.length;
    step.progress('rows compared', all);
  };
  for await (const page of readGraphPages(reading)) {
    for (const table of ['entities', 'references', 'statements', 'evidence'] as const) {
      add(table, page[table]);
    }
  }
  const everything = { after: 0, upTo: Number.MAX_SAFE_INTEGER };
  for await (const rows of readLog(reading, everything, new Map())) add('history', rows);
  for (const table of Object.keys(NODE_TABLES) as NodeTable[]) {
    for await (const rows of readNodes(reading, table)) add(table, rows);
  }
  return tally.tallies();
}
