import { cpSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { createDataFolder, isProcessRunning, neo4jOf } from '../testkit/data-folder.ts';
import {
  addressOf,
  type RolegraphProcess,
  runRolegraph,
  startServer,
} from '../testkit/server-process.ts';

/** Empty before the first test; each test leaves it with nothing running, and filled. */
const dataFolder = createDataFolder(afterAll);

/** What a server answers whose graph has its seed. */
const FILLED = { data: { graph: { revision: 1 } } };

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

test('a signal during the start leaves nothing running', async () => {
  const server = startUntilTestEnds(dataFolder);
  await server.prints(/starting Neo4j/);
  const neo4j = await waitForNeo4j(dataFolder);
  server.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(isProcessRunning(neo4j)).toBe(false);
});

test('after a kill the next start takes over the one Neo4j of the store', async () => {
  const killed = startUntilTestEnds(dataFolder);
  await addressOf(killed);
  const neo4j = neo4jOf(dataFolder);
  killed.kill('SIGKILL');
  expect(await killed.ended).toBe('SIGKILL');
  expect(isProcessRunning(neo4j)).toBe(true);

  const next = startUntilTestEnds(dataFolder);
  expect(await revisionOf(await addressOf(next))).toEqual(FILLED);
  expect(neo4jOf(dataFolder)).toBe(neo4j);
  expect(next.output()).toContain('Neo4j: was running at');
  next.kill('SIGTERM');
  expect(await next.ended).toBe(0);
  expect(isProcessRunning(neo4j)).toBe(false);
});

test('servers and commands on one data folder share one Neo4j, and the last one stops it', async () => {
  const [one, other] = [startUntilTestEnds(dataFolder), startUntilTestEnds(dataFolder)];
  const addresses = await Promise.all([addressOf(one), addressOf(other)]);
  expect(await Promise.all(addresses.map(revisionOf))).toEqual([FILLED, FILLED]);
  const neo4j = neo4jOf(dataFolder);

  const command = runRolegraph(['migrate', 'status'], { DATA_DIR: dataFolder });
  expect(await command.ended).toBe(0);
  expect(command.output()).toMatch(/V001__constraints\.cypher +applied/);
  expect(neo4jOf(dataFolder)).toBe(neo4j);

  one.kill('SIGTERM');
  expect(await one.ended).toBe(0);
  expect(isProcessRunning(neo4j)).toBe(true);
  // A terminal and npm both pass a signal on; the second one must change nothing.
  other.kill('SIGINT');
  other.kill('SIGINT');
  expect(await other.ended).toBe(0);
  expect(isProcessRunning(neo4j)).toBe(false);
});

test('with data folders of their own, a server whose Neo4j dies says so, and another goes on', async () => {
  const otherFolder = createDataFolder();
  cpSync(dataFolder, otherFolder, { recursive: true });
  const [one, other] = [startUntilTestEnds(dataFolder), startUntilTestEnds(otherFolder)];
  const [address, otherAddress] = await Promise.all([addressOf(one), addressOf(other)]);
  expect(neo4jOf(dataFolder)).not.toBe(neo4jOf(otherFolder));
  process.kill(neo4jOf(dataFolder), 'SIGKILL');
  await expect.poll(async () => (await fetch(`${address}/readyz`)).status).toBe(503);
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  expect((await fetch(`${otherAddress}/readyz`)).status).toBe(200);
  expect(await revisionOf(otherAddress)).toEqual(FILLED);
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
