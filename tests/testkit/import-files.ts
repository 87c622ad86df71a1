import type { Database } from '../../packages/server/src/store/database.ts';
import { ESCO_FILES } from '../../packages/server/src/store/import-files/read-esco.ts';
import { findDataset } from '../../packages/server/src/store/import-files/taxonomy.ts';
import {
  carryOutImport,
  type ImportOutcome,
  type PreparedImport,
  prepareImport,
} from '../../packages/server/src/store/import-jobs/import-dataset.ts';
import type { JobOptions } from '../../packages/server/src/store/import-jobs/run-job.ts';
import { GIVEN_AUTHOR } from './changes.ts';
import { type Files, writeFiles } from './esco-files.ts';

/** What an import of files came to. */
export type Imported = { readonly prepared: PreparedImport; readonly outcome: ImportOutcome };

/** Imports files of ESCO as the command does. */
export async function importEsco(
  database: Database,
  files: Files,
  { name, ...options }: JobOptions & { readonly name?: string } = {},
): Promise<Imported> {
  const found = await findDataset(ESCO_FILES, writeFiles(files, name));
  const prepared = await prepareImport(database, found);
  const outcome = await carryOutImport(database, prepared, { author: GIVEN_AUTHOR, ...options });
  return { prepared, outcome };
}

/** The lines of a graph without the times at which it was written. */
export const timeless = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replaceAll(/"(?:created|updated)At":"[^"]*",?/gu, '')).toSorted();
