import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../../packages/server/src/environment.ts';
import { type OpenDatabase, openDatabase } from '../../packages/server/src/store/open-database.ts';
import { fillTestDatabase } from './fill-test-database.ts';
import { TEST_SETTINGS } from './test-settings.ts';

const silent = { progress: () => undefined, signal: new AbortController().signal };

/**
 * Opens the Neo4j of the tests, as good as new: empty but for the migrations and the seed. It is the
 * one at NEO4J_URI, else an embedded one in the folder TEST_DATA_DIR, else one in a folder of its own
 * that is deleted at the end.
 */
export async function openTestDatabase(): Promise<OpenDatabase> {
  const { neo4j, javaHome } = readEnvironment();
  const given = process.env['TEST_DATA_DIR'];
  const dataFolder = given ?? mkdtempSync(join(tmpdir(), 'rolegraph-test-'));
  // A run that was broken off may have left a half there, which is emptied like all else.
  const choice = {
    neo4j,
    dataFolder,
    javaHome,
    mayBeHalfRestored: true,
    settings: TEST_SETTINGS,
  };
  const opened = await openDatabase(choice, silent);
  await fillTestDatabase(opened.database);
  return {
    ...opened,
    close: async () => {
      await opened.close();
      if (given === undefined) rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
