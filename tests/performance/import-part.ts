import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figure.ts';
import { measureImport } from './imports/measure-import.ts';
import type { Part } from './part.ts';
import { withDatabase } from './with-database.ts';

/** What an import costs beside a loop that writes the same graph without rules and history. */
export const IMPORT_PART: Part = {
  name: 'import',
  introduction: [
    'ESCO 1.1.1 in full, imported into a graph with the seed, against a *naive loop* in the same run: the',
    'same entities, references, statements and pieces of evidence, in batches of 5,000 with',
    '`UNWIND … MERGE`, by the driver alone, into labels of its own with the same indexes. Rows are what is',
    'imported of the files: concepts and relations.',
  ],
  measure,
};

async function* measure(dataFolder: string): AsyncGenerator<readonly Figure[]> {
  const folder = join(dataFolder, 'esco-1.1.1');
  if (!existsSync(folder)) {
    yield [{ what: `skipped, as there is no ${folder}`, value: '–' }];
    return;
  }
  yield* withDatabase((database) => measureImport(database, folder));
}
