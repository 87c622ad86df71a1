import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { createBackupFolder } from '../../testkit/backup-folder.ts';
import { openEmptyGraph } from '../../testkit/empty-graph.ts';
import { fillWithEverything, KNOWN_PERSON } from '../../testkit/fill-with-everything.ts';
import { type RunningServer, startRunningServer } from '../../testkit/running-server.ts';
import { run, runRolegraph, startServer } from '../../testkit/server-process.ts';
import { TEST_SIZE } from '../../testkit/test-size.ts';
import { readDatabaseLines } from '../../testkit/whole-database.ts';

/** Where a restoration is killed: at a later batch, when it compares, while it empties, and at its first batch. */
const PLACES = (
  [
    ['rows restored', 6],
    ['rows compared', 2],
    ['nodes taken away', 1],
    ['rows restored', 1],
  ] as const
).slice(0, TEST_SIZE.restoreKills);

const folder = createBackupFolder();
let database: Database;
let server: RunningServer;

beforeAll(async () => {
  database = await openEmptyGraph();
  await fillWithEverything(database);
  server = await startRunningServer();
});

afterAll(async () => {
  await server.close();
  folder.remove();
  await database.close();
});

/** Runs a command to its end. */
async function command(...parameters: string[]) {
  const process = runRolegraph(parameters, server.variables);
  const code = await process.ended;
  const printed = process.result();
  return { code, printed, complaint: process.output().replace(printed, '') };
}

test('while the server serves, a backup is written for nobody else to read', async () => {
  const path = folder.path('backup');
  const written = await command('backup', path, '--json');
  expect(written).toMatchObject({ code: 0 });
  expect(JSON.parse(written.printed)).toMatchObject({
    file: path,
    rows: { users: 3, webhooks: 1 },
  });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(dirname(path))).toEqual(['backup']);
  const again = await command('backup', path);
  expect(again).toMatchObject({ code: 1, printed: '' });
  expect(again.complaint).toContain('exists already');
  expect((await command('restore', '--check', path)).printed).toMatch(
    /is whole, and holds revision 6 of the graph: .* 3 accounts, as of 20/u,
  );
});

test('a restoration that is killed is told of by every start, and begun anew', async () => {
  const path = folder.path('backup');
  await server.close();
  for (const [step, times] of PLACES) {
    const dying = run(
      ['tests/testkit/restore-and-die.ts', path, step, String(times)],
      server.variables,
    );
    expect(await dying.ended).toBe('SIGKILL');
  }
  const start = startServer(server.variables);
  expect(await start.ended).toBe(1);
  expect(start.output()).toContain(`run \`rolegraph restore ${path}\` again`);
  const restored = await command('restore', path);
  expect(restored.code).toBe(0);
  expect(restored.printed).toContain('1 webhook paused');
  expect(existsSync(path)).toBe(true);
});

test('the server starts on what was restored, and its people sign in', async () => {
  const lines = await readDatabaseLines(database);
  expect(lines.filter((line) => line.includes('"Restoration"'))).toEqual([]);
  server = await startRunningServer();
  const response = await fetch(`${server.url}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(KNOWN_PERSON),
  });
  expect(await response.json()).toMatchObject({ person: { role: 'admin' } });
  const verified = await command('history', '--verify');
  expect(verified.printed).toContain('The graph is what its history tells');
});
