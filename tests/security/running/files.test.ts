import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type ImportClient, importClient } from '../../testkit/import-client.ts';
import { postJson } from '../../testkit/post-json.ts';
import { type RunningServer, startRunningServer } from '../../testkit/running-server.ts';
import { hashGraph } from '../../testkit/stored-graph.ts';
import { connectTestDatabase } from '../../testkit/test-database.ts';
import { FILES } from '../corpus/files.ts';
import { leaksOf } from '../leaks-of.ts';

/** Nothing may keep its sender waiting for longer, in milliseconds. */
const PATIENCE = 5_000;
/** How much memory files may take, however large they are, in kilobytes. */
const MOST_MEMORY = 300 * 1024;

let server: RunningServer;
let administrator: Readonly<Record<string, string>>;
let client: ImportClient;
let atRest: number;
let graph: { readonly hash: () => Promise<string>; readonly close: () => Promise<void> };
let before: string;

beforeAll(async () => {
  server = await startRunningServer();
  administrator = await server.signIn();
  client = importClient({ url: `${server.url}/graphql` }, administrator);
  atRest = memoryOf('VmRSS');
  const database = await connectTestDatabase();
  graph = { hash: () => hashGraph(database), close: () => database.close() };
  before = await graph.hash();
});

afterAll(async () => {
  await server.close();
  await graph.close();
});

afterEach(async () => {
  const { status } = await fetch(`${server.url}/healthz`, {
    signal: AbortSignal.timeout(PATIENCE),
  });
  expect(status).toBe(200);
});

/** What came of a comparison, which is asked for, as nobody listens; a refusal says so at once. */
async function compare(id: string): Promise<string> {
  const begun = await client
    .begin('compareImport', { id, input: {} })
    .catch((error: unknown) => String(error));
  if (typeof begun === 'string') return begun;
  let told = begun;
  while (told.state === 'COMPARING') told = await client.find(id);
  if (told.state === 'COMPARED') return '';
  expect(told.problem?.code).not.toBe('INTERNAL_SERVER_ERROR');
  const { message = '', problems = [] } = told.problem ?? {};
  return [message, ...problems.map((one) => `${one.place}: ${one.message}`)].join('\n');
}

/** Sends files one by one; the id of their import, or what was said of one that was refused. */
async function send(files: Readonly<Record<string, string | Buffer>>) {
  let id: string | undefined;
  for (const [name, content] of Object.entries(files)) {
    const began = performance.now();
    const response = await client.send(name, content, id);
    const text = await response.text();
    expect(performance.now() - began).toBeLessThan(PATIENCE);
    expect(leaksOf(text, name)).toEqual([]);
    if (!response.ok) return { status: response.status, text };
    ({ import: id } = JSON.parse(text) as { import: string });
  }
  return { status: 201, text: '', id: id ?? '' };
}

const LOOK =
  'query ($id: ID!) { import(id: $id) { files { name problem columns { name samples } } } }';

it.each(FILES)('$id', async ({ files, expected, told = /./ }) => {
  const sent = await send(files());
  if (sent.id === undefined) {
    expect(sent.status).toBe(typeof expected === 'number' ? expected : 400);
    expect(sent.text).toMatch(told);
    return;
  }
  expect(expected).not.toBeTypeOf('number');
  const { body } = await postJson(
    `${server.url}/graphql`,
    { query: LOOK, variables: { id: sent.id } },
    administrator,
  );
  expect(body).not.toHaveProperty('errors');
  if (expected === 'TAKEN') return;
  const words = await compare(sent.id);
  expect(leaksOf(words)).toEqual([]);
  if (expected === 'FAULTY') expect(words).toMatch(told);
});

/** The most memory that the server has had, and what it has now, in kilobytes. */
function memoryOf(name: 'VmHWM' | 'VmRSS'): number {
  const status = readFileSync(`/proc/${server.process.pid}/status`, 'utf8');
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]);
}

it('a file without an end is read to the most that may come, and refused', async () => {
  const megabyte = Buffer.alloc(1024 * 1024, 'x');
  let sent = 0;
  const body = new ReadableStream({
    pull: (controller) => {
      sent += 1;
      controller.enqueue(megabyte);
    },
  });
  const init: RequestInit & { readonly duplex: 'half' } = {
    method: 'POST',
    headers: { ...administrator, 'content-type': 'application/octet-stream' },
    body,
    duplex: 'half',
  };
  const answer = await fetch(`${server.url}/imports?name=skills.csv`, init);
  expect(answer.status).toBe(413);
  expect(sent).toBeLessThan(250);
});

it('in all of this nothing was written, nothing was wrong on the side of the server, and little was kept in memory', async () => {
  expect(await graph.hash()).toBe(before);
  const log = server.process.output();
  expect(log).toContain('"path":"/imports"');
  expect(log.split('\n').filter((line) => /"level":[56]0/.test(line))).toEqual([]);
  expect(memoryOf('VmHWM') - atRest).toBeLessThan(MOST_MEMORY);
});
