import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createDataFolder, isProcessRunning, neo4jOf } from '../testkit/data-folder.ts';
import {
  addressOf,
  type RolegraphProcess,
  runRolegraph,
  startServer,
} from '../testkit/server-process.ts';

/** Starts a server that is stopped after the test whatever becomes of it. */
function startUntilTestEnds(dataFolder: string): RolegraphProcess {
  const server = startServer({ DATA_DIR: dataFolder });
  onTestFinished(async () => {
    server.kill('SIGTERM');
    await server.ended;
  });
  return server;
}

async function revisionOf(address: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ graph { revision } }' }),
  });
  return response.json();
}

test('a signal stops the server and its Neo4j, also when it comes twice', async () => {
  const dataFolder = createDataFolder();
  const server = startUntilTestEnds(dataFolder);
  const address = await addressOf(server);
  expect(await revisionOf(address)).toEqual({ data: { graph: { revision: 1 } } });
  const neo4j = neo4jOf(dataFolder);
  // A terminal and npm both pass a signal on; the second one must change nothing.
  server.kill('SIGINT');
  server.kill('SIGINT');
  expect(await server.ended).toBe(0);
  expect(isProcessRunning(neo4j)).toBe(false);
});

test('a signal during the start leaves nothing running', async () => {
  const dataFolder = createDataFolder();
  const server = startUntilTestEnds(dataFolder);
  await server.prints(/starting Neo4j/);
  const neo4j = await waitForNeo4j(dataFolder);
  server.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(isProcessRunning(neo4j)).toBe(false);
});

test('after a kill the next start takes over the one Neo4j of the store', async () => {
  const dataFolder = createDataFolder();
  const killed = startUntilTestEnds(dataFolder);
  await addressOf(killed);
  const neo4j = neo4jOf(dataFolder);
  killed.kill('SIGKILL');
  expect(await killed.ended).toBe('SIGKILL');
  expect(isProcessRunning(neo4j)).toBe(true);

  const next = startUntilTestEnds(dataFolder);
  expect(await revisionOf(await addressOf(next))).toEqual({ data: { graph: { revision: 1 } } });
  expect(neo4jOf(dataFolder)).toBe(neo4j);
  expect(next.output()).toContain('Neo4j: was running at');
  next.kill('SIGTERM');
  expect(await next.ended).toBe(0);
  expect(isProcessRunning(neo4j)).toBe(false);
});

test('servers and commands on one data folder share one Neo4j, and the last one stops it', async () => {
  const dataFolder = createDataFolder();
  const [one, other] = [startUntilTestEnds(dataFolder), startUntilTestEnds(dataFolder)];
  await Promise.all([addressOf(one), addressOf(other)]);
  const neo4j = neo4jOf(dataFolder);

  const command = runRolegraph(['migrate', 'status'], { DATA_DIR: dataFolder });
  expect(await command.ended).toBe(0);
  expect(command.output()).toMatch(/V001__constraints\.cypher +applied/);
  expect(neo4jOf(dataFolder)).toBe(neo4j);

  one.kill('SIGTERM');
  expect(await one.ended).toBe(0);
  expect(isProcessRunning(neo4j)).toBe(true);
  other.kill('SIGTERM');
  expect(await other.ended).toBe(0);
  expect(isProcessRunning(neo4j)).toBe(false);
});

test('servers with data folders of their own run side by side', async () => {
  const [oneFolder, otherFolder] = [createDataFolder(), createDataFolder()];
  const [one, other] = [startUntilTestEnds(oneFolder), startUntilTestEnds(otherFolder)];
  const addresses = await Promise.all([addressOf(one), addressOf(other)]);
  expect(await Promise.all(addresses.map(revisionOf))).toEqual([
    { data: { graph: { revision: 1 } } },
    { data: { graph: { revision: 1 } } },
  ]);
  expect(neo4jOf(oneFolder)).not.toBe(neo4jOf(otherFolder));
});

test('a server whose Neo4j has died answers, and says that it is not ready', async () => {
  const dataFolder = createDataFolder();
  const server = startUntilTestEnds(dataFolder);
  const address = await addressOf(server);
  process.kill(neo4jOf(dataFolder), 'SIGKILL');
  await expect.poll(async () => (await fetch(`${address}/readyz`)).status).toBe(503);
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
});

/** The database is noted in the data folder as soon as it runs, long before it is ready. */
async function waitForNeo4j(dataFolder: string): Promise<number> {
  for (;;) {
    try {
      return neo4jOf(dataFolder);
    } catch {
      await delay(20);
    }
  }
}
