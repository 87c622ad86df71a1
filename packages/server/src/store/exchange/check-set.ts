import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { FORMAT_VERSION } from '../../domain/exchange/json-lines.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { faultyFiles } from '../import-files/file-faults.ts';
import { SET_FILE, SET_FORMAT } from './csv-set.ts';

const SET = z.object({ format: z.literal(SET_FORMAT), version: z.number() });

/**
 * Makes sure that a set of tables is one that can be read; a later version may mean something else by
 * its columns.
 * @throws Refusal where it is not
 */
export async function checkSet(folder: string): Promise<void> {
  const read = SET.safeParse(parsed(await readFile(join(folder, SET_FILE), 'utf8')));
  if (!read.success) {
    throw refused(
      `does not say that it is of a set of tables; expected {"format":"${SET_FORMAT}","version":${FORMAT_VERSION}}`,
    );
  }
  const { version } = read.data;
  if (version === FORMAT_VERSION) return;
  const message = `is a version that this Rolegraph does not know, it knows ${FORMAT_VERSION}; use the Rolegraph that wrote the set, or a later one`;
  throw refused(message, 'version', String(version));
}

const refused = (
  message: string,
  column: string | null = null,
  value: string | null = null,
): Refusal => faultyFiles([{ file: SET_FILE, row: null, column, value, message }]);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
