import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileOf, SET_FILE, setDescription } from '../../store/exchange/csv-set.ts';
import type { GraphExport } from '../../store/exchange/open-export.ts';
import { tablesOf, writeTable } from '../../store/exchange/write-csv.ts';
import { CommandError } from '../command-error.ts';
import { unwritable, writeDraft } from './write-draft.ts';

/**
 * Writes a CSV set to a folder of its own: a new or empty one, or one of an earlier set, whose files go.
 * @throws CommandError where it holds anything else
 */
export async function writeFolder(
  graph: GraphExport,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  for (const file of await claimFolder(folder)) await rm(join(folder, file));
  for (const table of tablesOf(graph)) {
    const rows = Readable.from(writeTable(graph, table));
    await writeDraft(join(folder, fileOf(table)), rows, signal);
  }
  // It comes last: a folder without it is no whole set.
  await writeFile(join(folder, SET_FILE), setDescription());
}

async function claimFolder(folder: string): Promise<string[]> {
  const files = await mkdir(folder, { recursive: true })
    .then(() => readdir(folder))
    .catch((error: NodeJS.ErrnoException) => {
      throw unwritable(folder, error);
    });
  if (files.length === 0 || files.includes(SET_FILE)) {
    return files.filter((file) => file === SET_FILE || file.endsWith('.csv'));
  }
  const message = `"${folder}" holds other files (${files.slice(0, 3).join(', ')}). Give an empty folder, or a new one.`;
  throw new CommandError(message);
}
