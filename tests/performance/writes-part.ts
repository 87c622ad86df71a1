import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyMigrations } from '../../packages/server/src/store/migrations/apply-migrations.ts';
import { openDatabase } from '../../packages/server/src/store/open-database.ts';
import { bringSeed } from '../../packages/server/src/store/seed/bring-seed.ts';
import type { Figure } from './figure.ts';
import type { Part } from './part.ts';
import { measureRate, measureRatio } from './writes/measure-writes.ts';

const WRITERS = [1, 8, 32];

/** What a change set costs beside what the database itself asks for the same write. */
export const WRITES_PART: Part = {
  name: 'writes',
  introduction: [
    'A change set of one operation, the edit of a role, against a *raw write*: the same lock, read, write',
    'and record in the log, written by hand for this purpose with the driver alone, in three queries of',
    'one transaction, without rules. Both go to one Neo4j that holds the seed, in turns.',
  ],
  measure,
};

async function* measure(): AsyncGenerator<readonly Figure[]> {
  const step = { progress: () => undefined, signal: new AbortController().signal };
  const dataFolder = mkdtempSync(join(tmpdir(), 'rolegraph-bench-'));
  const choice = { neo4j: undefined, dataFolder, javaHome: process.env['JAVA_HOME'] };
  process.stderr.write('a database with the seed …\n');
  const { database, close } = await openDatabase(choice, step);
  try {
    await applyMigrations(database, step);
    await bringSeed(database, step.progress);
    yield await measureRatio(database);
    for (const count of WRITERS) yield await measureRate(database, count);
  } finally {
    await close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
