import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { countRows } from '../../store/exchange/count-rows.ts';
import { type GraphExport, openExport } from '../../store/exchange/open-export.ts';
import { type AskedPart, readExportPart } from '../../store/exchange/read-export-part.ts';
import { readTableName, writeTable } from '../../store/exchange/write-csv.ts';
import { writeGraphml } from '../../store/exchange/write-graphml.ts';
import { writeJsonLines } from '../../store/exchange/write-json-lines.ts';
import { writeZip } from '../../store/exchange/write-zip.ts';
import { told } from '../changes/told-refusal.ts';
import { CommandError } from '../command-error.ts';
import { prepareGraph } from '../prepare-graph.ts';
import { createSteps } from '../steps.ts';
import { withDatabase } from '../with-database.ts';
import { writeDraft } from './write-draft.ts';
import { writeFolder } from './write-folder.ts';

/** What to export, in which format, and where to. */
export type ExportRequest = {
  readonly format: 'jsonl' | 'csv' | 'graphml';
  readonly path: string;
  /** The name of a single table of the CSV set. */
  readonly table: string | undefined;
  readonly part: AskedPart;
};

/** Stands for the standard output where a file is asked for. */
const STANDARD_OUTPUT = '-';

/** Writes an export, and says on the error stream how far it is and what was written. */
export async function exportGraph(request: ExportRequest, signal: AbortSignal): Promise<void> {
  const write = await told(chooseWriter(request));
  const steps = createSteps({ stream: process.stderr });
  await withDatabase(signal, async (opened) => {
    await prepareGraph(opened, signal);
    await told(
      steps.run(
        'Export',
        async (progress) => {
          const part = await readExportPart(opened.database, request.part);
          const graph = await openExport(opened.database, part);
          const counted = countRows(graph, (rows) => progress('rows', rows));
          await write(counted, signal);
          return { revision: graph.revision, ...counted.counts() };
        },
        ({ revision, entities, statements, evidence }) =>
          `${entities} entities, ${statements} statements and ${evidence} pieces of evidence at revision ${revision}`,
      ),
    );
  });
}

type Write = (graph: GraphExport, signal: AbortSignal) => Promise<void>;

/** Everything that can be wrong with the request is told before the database is opened. */
async function chooseWriter({ format, path, table }: ExportRequest): Promise<Write> {
  if (table !== undefined && format !== 'csv') {
    throw new CommandError(`--table is for csv; ${format} is always one file. Leave it out.`);
  }
  if (format === 'jsonl') return toFile(path, (graph) => Readable.from(writeJsonLines(graph)));
  if (format === 'graphml') return toFile(path, (graph) => Readable.from(writeGraphml(graph)));
  if (table !== undefined) {
    const named = readTableName(table);
    return toFile(path, (graph) => Readable.from(writeTable(graph, named)));
  }
  if (path.endsWith('.zip')) return toFile(path, writeZip);
  if (path !== STANDARD_OUTPUT) return (graph, signal) => writeFolder(graph, path, signal);
  const message =
    'csv is a set of tables: give a folder or a .zip file to write it to, or one table with --table, such as --table skills.';
  throw new CommandError(message);
}

function toFile(path: string, open: (graph: GraphExport) => Readable): Write {
  return async (graph, signal) => {
    if (path !== STANDARD_OUTPUT) return writeDraft(path, open(graph), signal);
    try {
      await pipeline(open(graph), process.stdout, { signal, end: false });
    } catch (error) {
      signal.throwIfAborted();
      // Whoever reads it, such as `head`, has had enough.
      if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
    }
  };
}
