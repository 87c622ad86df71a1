import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../packages/server/src/store/project-folder.ts';
import { showFigures } from '../faults/show-figures.ts';
import { quantile } from '../performance/quantile.ts';
import { importClient } from '../testkit/import-client.ts';
import { postJson } from '../testkit/post-json.ts';
import { addressOf, type RolegraphProcess, startServer } from '../testkit/server-process.ts';

const DATA = join(PROJECT_FOLDER, '../shared/data/esco-1.1.1');
const MISSING = existsSync(DATA)
  ? undefined
  : 'Skipped: the files of ESCO 1.1.1 are not in ../shared/data, beside the checkout.';

const ADMINISTRATOR = { email: 'operator@example.org', password: 'battery staple horse' };

/** An import of all of ESCO may take this long where much else is being done on the machine (milliseconds). */
const PATIENCE = 1_200_000;

/** How often the server is looked at meanwhile, in milliseconds. */
const EVERY = 200;

const folder = mkdtempSync(join(tmpdir(), 'rolegraph-import-api-'));
/** Servers with data folders of their own; the second takes in what the first exports. */
const servers: RolegraphProcess[] = [];
/** Where the first is, once all of ESCO is in. */
let address = '';

function start(name: string): RolegraphProcess {
  const server = startServer({
    DATA_DIR: join(folder, name),
    ADMIN_EMAIL: ADMINISTRATOR.email,
    ADMIN_PASSWORD: ADMINISTRATOR.password,
  });
  servers.push(server);
  return server;
}

afterAll(async () => {
  for (const server of servers) server.kill('SIGTERM');
  await Promise.all(servers.map(({ ended }) => ended));
  rmSync(folder, { recursive: true, force: true });
}, 120_000);

/** The memory that a process has, in MB, as Linux tells it. */
function memoryOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** Looks at a server until it is told to stop: how long its health takes to be told, and its memory. */
function watch({ pid }: RolegraphProcess, address: string) {
  const stopped = new AbortController();
  const times: number[] = [];
  let memory = 0;
  const watching = (async () => {
    while (!stopped.signal.aborted) {
      const begun = performance.now();
      const { status } = await fetch(`${address}/healthz`);
      times.push(performance.now() - begun);
      expect(status).toBe(200);
      memory = Math.max(memory, memoryOf(pid));
      await pause(EVERY);
    }
  })();
  return async () => {
    stopped.abort();
    await watching;
    return { times, memory };
  };
}

async function countRequirements(address: string): Promise<number> {
  const query = '{ graph { statements { type count } } }';
  const { body } = await postJson(`${address}/graphql`, { query });
  const { graph } = body['data'] as { graph: { statements: { type: string; count: number }[] } };
  return graph.statements.find(({ type }) => type === 'REQUIRES')?.count ?? Number.NaN;
}

/** Of 123,855 rows, 67 name what is in none of the files; the seed says 8 already. */
const REQUIREMENTS = 123_855 - 67 - 8;

/** What a server may take above idle, in MB: rows of an export are held with all that they say. */
const MOST_MEMORY = { taxonomy: 512, rows: 640 };

type Files = Readonly<Record<string, Buffer>>;

/** Imports files to the end, and tells how the server was meanwhile. */
async function importInto(server: RolegraphProcess, files: Files, input = {}) {
  const address = await addressOf(server);
  const { cookie } = await postJson(`${address}/auth/login`, ADMINISTRATOR, { origin: address });
  const client = importClient({ url: `${address}/graphql` }, { cookie, origin: address });
  const before = await countRequirements(address);
  const idle = memoryOf(server.pid);
  const stop = watch(server, address);
  const begun = performance.now();
  const took = () => Math.round((performance.now() - begun) / 1_000);

  const id = await client.upload(files);
  const compared = await client.compared(id, input);
  const comparedAfter = took();
  const applied = await client.applied(id);
  const { times, memory } = await stop();
  expect(compared).toMatchObject({ state: 'COMPARED', problem: null });
  expect(applied).toMatchObject({ state: 'DONE', problem: null });

  const { operationCount, changeSetCount, leftOutCount } = applied;
  const aboveIdle = Math.round(memory - idle);
  const figures = {
    'compared after, s': comparedAfter,
    'applied after, s': took(),
    operations: operationCount,
    'change sets': changeSetCount,
    'looks at /healthz': times.length,
    'answered after, ms (median)': Math.round(quantile(times, 0.5)),
    'answered after, ms (99 %)': Math.round(quantile(times, 0.99)),
    'answered after, ms (longest)': Math.round(Math.max(...times)),
    'memory above idle, MB': aboveIdle,
  };
  await expect
    .poll(() => countRequirements(address), { timeout: 60_000, interval: 1_000 })
    .toBe(before + REQUIREMENTS);
  return { address, figures, leftOutCount, aboveIdle };
}

test(
  'all of ESCO goes in over the API, while the server goes on answering',
  async ({ skip }) => {
    skip(MISSING !== undefined, MISSING);
    const files = readdirSync(DATA).map((name) => [name, readFileSync(join(DATA, name))]);
    const input = { release: '1.1.1' };
    const outcome = await importInto(start('first'), Object.fromEntries(files), input);
    address = outcome.address;
    showFigures('All of ESCO 1.1.1 over the API', outcome.figures);
    expect(outcome).toMatchObject({ leftOutCount: 68 });
    expect(outcome.aboveIdle).toBeLessThanOrEqual(MOST_MEMORY.taxonomy);
  },
  PATIENCE,
);

test(
  'all of it goes into another server as JSON Lines',
  async ({ skip }) => {
    skip(MISSING !== undefined, MISSING);
    const exported = await fetch(`${address}/export/graph.jsonl`);
    expect(exported.status).toBe(200);
    const files = { 'graph.jsonl': Buffer.from(await exported.arrayBuffer()) };
    servers[0]?.kill('SIGTERM');
    const outcome = await importInto(start('second'), files);
    showFigures('The same as JSON Lines over the API', outcome.figures);
    expect(outcome).toMatchObject({ leftOutCount: 0 });
    expect(outcome.aboveIdle).toBeLessThanOrEqual(MOST_MEMORY.rows);
  },
  PATIENCE,
);
