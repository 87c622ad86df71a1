import { Readable } from 'node:stream';
import { Refusal } from '../../domain/refusal.ts';
import type { Database } from '../database.ts';
import { type GraphExport, openExport } from './open-export.ts';
import { type AskedPart, readExportPart } from './read-export-part.ts';
import { readTableName, writeTable } from './write-csv.ts';
import { writeGraphml } from './write-graphml.ts';
import { writeJsonLines } from './write-json-lines.ts';
import { writeZip } from './write-zip.ts';

/** A file that is written while it is read. */
type ExportFile = {
  readonly revision: number;
  /** A name to save it under; the revision is in it. */
  readonly name: string;
  readonly mediaType: string;
  readonly content: Readable;
};

/** Files of a graph that somebody may ask for. */
export type Exports = {
  /**
   * Opens a file by its name: `graph.jsonl`, `graph.graphml`, `graph.zip` or a table such as `skills.csv`.
   * @throws Refusal where there is no such file or part, or too many are read just now
   */
  readonly open: (file: string, part: AskedPart) => Promise<ExportFile>;
};

/** Exports that are read at once; each keeps the database busy. */
const MOST_AT_ONCE = 3;
/** When it is worth asking again, in seconds. */
const RETRY_AFTER = 10;

/** The exports of a graph, so many at once at the most. */
export function openExports(database: Database): Exports {
  let underWay = 0;
  return {
    open: async (file, asked) => {
      const format = formatOf(file);
      if (underWay >= MOST_AT_ONCE) throw tooMany();
      underWay += 1;
      try {
        const graph = await openExport(database, await readExportPart(database, asked));
        const content = format.write(graph);
        content.once('close', () => {
          underWay -= 1;
        });
        const name = `rolegraph-r${graph.revision}-${file}`;
        return { revision: graph.revision, name, mediaType: format.mediaType, content };
      } catch (error) {
        underWay -= 1;
        throw error;
      }
    },
  };
}

type Format = {
  readonly mediaType: string;
  readonly write: (graph: GraphExport) => Readable;
};

const WHOLE: Readonly<Record<string, Format>> = {
  'graph.jsonl': {
    mediaType: 'application/jsonl; charset=utf-8',
    write: (graph) => Readable.from(writeJsonLines(graph)),
  },
  'graph.graphml': {
    mediaType: 'application/graphml+xml; charset=utf-8',
    write: (graph) => Readable.from(writeGraphml(graph)),
  },
  'graph.zip': { mediaType: 'application/zip', write: writeZip },
};

function formatOf(file: string): Format {
  const whole = Object.hasOwn(WHOLE, file) ? WHOLE[file] : undefined;
  if (whole) return whole;
  if (!file.endsWith('.csv')) {
    const known = [...Object.keys(WHOLE), 'a table such as skills.csv'].join(', ');
    const message = `file: "${file}" cannot be exported; ask for one of ${known}.`;
    throw new Refusal('NOT_FOUND', message, { field: 'file', value: file });
  }
  const table = readTableName(file.slice(0, -'.csv'.length));
  return {
    mediaType: 'text/csv; charset=utf-8',
    write: (graph) => Readable.from(writeTable(graph, table)),
  };
}

function tooMany(): Refusal {
  const message = `${MOST_AT_ONCE} exports are being read from this server, which is as many as it gives at once. Ask again in ${RETRY_AFTER} seconds.`;
  return new Refusal('UNAVAILABLE', message, { retryAfterSeconds: RETRY_AFTER });
}
