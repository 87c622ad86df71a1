import { PassThrough, Readable } from 'node:stream';
import yazl from 'yazl';
import { fileOf, SET_FILE, setDescription } from './csv-set.ts';
import type { GraphExport } from './open-export.ts';
import { tablesOf, writeTable } from './write-csv.ts';

/** The same graph makes the same file, whenever it is written. */
const OPTIONS = { mtime: new Date(2000, 0, 1), forceDosTimestamp: true };

/** A CSV set as one ZIP file, table by table as it is read. */
export function writeZip(graph: GraphExport): Readable {
  const zip = new yazl.ZipFile();
  const written = new PassThrough();
  let table: Readable | undefined;
  // Nothing more is read for somebody who has gone.
  written.once('close', () => table?.destroy());
  zip.once('error', (error: Error) => written.destroy(error));
  zip.addBuffer(Buffer.from(setDescription()), SET_FILE, OPTIONS);
  for (const one of tablesOf(graph)) {
    zip.addReadStreamLazy(fileOf(one), OPTIONS, (take) => {
      table = Readable.from(writeTable(graph, one));
      table.once('error', (error) => written.destroy(error));
      take(null, table);
    });
  }
  zip.end();
  zip.outputStream.pipe(written);
  return written;
}
