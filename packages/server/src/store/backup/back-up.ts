import type { GraphPart } from '../../domain/change-set/graph-draft.ts';
import type { TableName } from '../../domain/change-set/rows.ts';
import { readGraphPages } from '../change-sets/read-whole-graph.ts';
import type { Database, Transaction } from '../database.ts';
import { readAppliedMigrations } from '../migrations/migration-record.ts';
import { StartupError } from '../startup-error.ts';
import type { Step } from '../step.ts';
import type { BackupHead, Tallies } from './backup-format.ts';
import { type DraftFolder, openSpool, withDraft } from './draft-file.ts';
import type { RowSink } from './frames.ts';

import { type NodeRow, type NodeTable, readNodes } from './node-tables.ts';
import { checkBackup, framesOf } from './read-backup.ts';
import { readLog } from './read-log.ts';
import { type Moment, readMoment, readSettledRevision } from './read-moment.ts';
import { readTouchedRows, type TouchedRows } from './rows-at-revision.ts';
import { writeBackup } from './write-backup.ts';

/** The tables of the graph, each before what leads to its rows. */
const TABLES: readonly TableName[] = ['entities', 'references', 'statements', 'evidence'];

/** What a backup holds. */
export type BackedUp = {
  readonly head: BackupHead;
  readonly parts: Tallies;
  /** How long in milliseconds writers had to wait, at the most. */
  readonly held: number;
};

/** Where a backup goes, and which Rolegraph makes it. */
export type BackupOrder = { readonly path: string; readonly version: string };

/**
 * Writes a backup of everything in the database, as it is at one moment, while others read and write,
 * and reads it again to be sure of it. Decision 19 says how.
 * @throws StartupError where the file cannot be written
 */
export function backUp(
  database: Database,
  { path, version }: BackupOrder,
  step: Step,
): Promise<BackedUp> {
  return withDraft(path, async (folder) => {
    const first = await readSettledRevision(database);
    await spoolGraph(database, folder, step);
    const moment = await readMoment(database);
    const touched = await readTouchedRows(database, { after: first, upTo: moment.revision });
    await spoolTouched(touched, folder);
    const head = await headOf(database, moment, version);
    const draft = folder.file('backup');
    const parts = await writeBackup(draft, head, async (sink) => {
      const counted = countRows(sink, 'rows written', step);
      await writeGraph(counted, folder, touched);
      await writeRest(counted, database, moment);
    });
    await checkBackup(draft, (rows) => step.progress('rows read again', rows));
    return { draft, result: { head, parts, held: moment.held } };
  });
}

/** Where the rows of the graph are kept as they were read, and as they were changed meanwhile. */
const [AS_READ, AS_CHANGED] = ['as-read', 'as-changed'];

async function spoolGraph(database: Database, folder: DraftFolder, step: Step): Promise<void> {
  const spool = await openSpool(folder.file(AS_READ));
  let rows = 0;
  for await (const page of readGraphPages({ run: database.read })) {
    step.signal.throwIfAborted();
    for (const table of TABLES) await spool.add(table, page[table]);
    rows += countOf(page);
    step.progress('rows of the graph read', rows);
  }
  await spool.close();
}

const countOf = (page: GraphPart): number =>
  TABLES.reduce((sum, table) => sum + page[table].length, 0);

async function spoolTouched(touched: TouchedRows, folder: DraftFolder): Promise<void> {
  const spool = await openSpool(folder.file(AS_CHANGED));
  for await (const { table, row } of touched.rows()) await spool.add(table, [row]);
  await spool.close();
}

async function writeGraph(
  sink: RowSink,
  folder: DraftFolder,
  { isTouched }: TouchedRows,
): Promise<void> {
  for (const table of TABLES) {
    for await (const { lines } of framesOf(folder.file(AS_READ), table)) {
      const rows = lines.map((line) => JSON.parse(line) as { id?: string; key?: string });
      await sink.add(
        table,
        rows.filter(({ id, key }) => !isTouched(table, id ?? key ?? '')),
      );
    }
    for await (const { lines } of framesOf(folder.file(AS_CHANGED), table)) {
      await sink.add(
        table,
        lines.map((line) => JSON.parse(line)),
      );
    }
    await sink.flush();
  }
}

/** What stays as it is once it is there is read only now; what does not was read at the moment. */
async function writeRest(sink: RowSink, database: Database, moment: Moment): Promise<void> {
  const reading: Transaction = { run: database.read };
  const { revision, changeSets, auditEntries, proposals, tables } = moment;
  const numbers = { after: 0, upTo: changeSets };
  for await (const rows of readLog(reading, numbers, proposals)) await sink.add('history', rows);
  const addNodes = async (table: NodeTable, isOfMoment: (row: NodeRow) => boolean) => {
    for await (const rows of readNodes(reading, table)) {
      await sink.add(table, rows.filter(isOfMoment));
    }
  };
  await addNodes('idempotencyKeys', ({ properties }) => {
    const number = Number(properties['changeSet']);
    return number <= changeSets && !proposals.has(number);
  });
  await addNodes('healthScores', ({ properties }) => Number(properties['revision']) <= revision);
  await addNodes('auditEntries', ({ properties }) => Number(properties['number']) <= auditEntries);
  for (const [table, rows] of tables) {
    await sink.add(table, rows);
    // Nodes come after those that they belong to.
    await sink.flush();
  }
}

async function headOf(
  database: Database,
  { revision, changeSets }: Moment,
  version: string,
): Promise<BackupHead> {
  const applied = await readAppliedMigrations(database);
  const unfinished = applied.find(({ appliedAt }) => appliedAt === null);
  if (unfinished !== undefined) {
    throw new StartupError(
      `The migration "${unfinished.name}" was cut short: run \`rolegraph migrate up\` first.`,
    );
  }
  const migrations = applied.map(({ version, name, checksum }) => ({ version, name, checksum }));
  const createdAt = new Date().toISOString();
  return { createdAt, rolegraph: version, revision, changeSets, migrations };
}

function countRows(sink: RowSink, doing: string, { progress, signal }: Step): RowSink {
  let rows = 0;
  return {
    ...sink,
    add: async (part, added) => {
      signal.throwIfAborted();
      const all = [...added];
      await sink.add(part, all);
      rows += all.length;
      progress(doing, rows);
    },
  };
}
