import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../packages/server/src/store/database.ts';
import { applyMigrations } from '../../packages/server/src/store/migrations/apply-migrations.ts';
import { openDatabase } from '../../packages/server/src/store/open-database.ts';
import { SEED_FOLDER } from '../../packages/server/src/store/seed/seed-folder.ts';
import { hashSeed, rememberSeed } from '../../packages/server/src/store/seed/seed-hash.ts';
import { addressOf, startServer } from '../testkit/server-process.ts';
import type { Figure } from './figure.ts';
import type { Part } from './part.ts';
import { loadEsco } from './scale/load-esco.ts';
import { measureBackup } from './scale/measure-backup.ts';
import { measureExplorer } from './scale/measure-explorer.ts';
import { measureQuestions } from './scale/measure-questions.ts';
import { measureServer } from './scale/measure-server.ts';
import { openApi } from './scale/open-api.ts';
import { readTurns } from './scale/turns.ts';

const ADMIN = { email: 'bench@example.org', password: 'correct horse battery' };

/** The product on all of ESCO. */
export const SCALE_PART: Part = {
  name: 'scale',
  introduction: [
    'A server on all of ESCO 1.1.1: 16,904 entities, 136,251 statements with a piece of evidence each, and',
    'the history of all that, put in by change sets of a thousand operations. Each question is asked of the',
    'server over HTTP, between two times of asking the database for the same by hand-written Cypher with the',
    'driver alone; the ratio is the median of 40. What is by hand has no rules, no limits and no GraphQL.',
  ],
  measure,
};

async function* measure(dataFolder: string): AsyncGenerator<readonly Figure[]> {
  if (!existsSync(join(dataFolder, 'esco-1.1.1'))) {
    process.stderr.write('scale: skipped, as the files of ESCO are not there.\n');
    return;
  }
  const step = { progress: () => undefined, signal: new AbortController().signal };
  const folder = mkdtempSync(join(tmpdir(), 'rolegraph-bench-'));
  const choice = { neo4j: undefined, dataFolder: join(folder, 'data'), javaHome: undefined };
  const opened = await openDatabase(choice, step);
  try {
    await applyMigrations(opened.database, step);
    process.stderr.write('all of ESCO, by change sets …\n');
    await loadEsco(opened.database, dataFolder);
    // The server is not to propose the seed beside it.
    await rememberSeed(opened.database, await hashSeed(SEED_FOLDER));
    yield* measureGraph(opened.database, choice.dataFolder);
    yield* measureBackup(opened.database, join(folder, 'backup'));
  } finally {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* measureGraph(
  database: Database,
  dataFolder: string,
): AsyncGenerator<readonly Figure[]> {
  const turns = await readTurns(database);
  const [first, second] = turns;
  const begun = performance.now();
  const { email, password } = ADMIN;
  const server = startServer({
    DATA_DIR: dataFolder,
    ADMIN_EMAIL: email,
    ADMIN_PASSWORD: password,
  });
  try {
    const address = await addressOf(server);
    const startedIn = performance.now() - begun;
    const ask = await openApi(address, ADMIN);
    const roles = { from: first?.role ?? '', to: second?.role ?? '' };
    yield* measureServer(ask, { pid: server.pid, startedIn, ...roles });
    yield* measureQuestions(database, ask, turns);
    yield* measureExplorer(address, first?.largeRole ?? '');
  } finally {
    server.kill('SIGTERM');
    await server.ended;
  }
}
