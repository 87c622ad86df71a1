import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type ImportClient, importClient } from '../../testkit/import-client.ts';
import { postJson } from '../../testkit/post-json.ts';
import { type RunningServer, startRunningServer } from '../../testkit/running-server.ts';
import { hashGraph } from '../../testkit/stored-graph.ts';
import { connectTestDatabase } from '../../testkit/test-database.ts';
import { FILES, type FilesCase } from '../corpus/files.ts';
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
  if (status !== 200) throw new Error(`the server says that it is ${status}`);
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
  const { code = '', message = '', problems = [] } = told.problem ?? {};
  if (code === 'INTERNAL_SERVER_ERROR') throw new Error(message);
  return [message, ...problems.map((one) => `${one.place}: ${one.message}`)].join('\n');
}

/** Sends files one by one; the id of their import, or what was said of one that was refused. */
async function send(files: Readonly<Record<string, string | Buffer>>) {
  let id: string | undefined;
  for (const [name, content] of Object.entries(files)) {
    const began = performance.now();
    const response = await client.send(name, content, id);
    const text = await response.text();
    if (performance.now() - began > PATIENCE) throw new Error(`${name} took too long: ${text}`);
    if (!response.ok) return { status: response.status, text };
    ({ import: id } = JSON.parse(text) as { import: string });
  }
  return { status: 201, text: '', id };
}

const LOOK =
  'query ($id: ID!) { import(id: $id) { files { name problem columns { name samples } } } }';

/** What may become of files, by what is expected of them; one that nobody can read is refused as it comes. */
const OUTCOMES: Readonly<Record<FilesCase['expected'], readonly unknown[]>> = {
  400: [400],
  413: [413],
  TAKEN: [400, 'TAKEN'],
  FAULTY: [400, 'FAULTY'],
  EITHER: [400, 'FAULTY', 'SOUND'],
};

/** Sends files, looks at them, and has them compared where that is asked for. */
async function outcomeOf({ files, expected }: FilesCase) {
  const { status, text, id } = await send(files());
  if (id === undefined) return { is: status, words: text };
  const asked = { query: LOOK, variables: { id } };
  const { error } = await postJson(`${server.url}/graphql`, asked, administrator);
  if (error) throw new Error(error.message);
  if (expected === 'TAKEN') return { is: 'TAKEN', words: '' };
  const words = await compare(id);
  return { is: words === '' ? 'SOUND' : 'FAULTY', words };
}

it.each(FILES)('$id', async (given) => {
  const { is, words } = await outcomeOf(given);
  expect(OUTCOMES[given.expected]).toContain(is);
  expect(leaksOf(words, Object.keys(given.files()).join(' '))).toEqual([]);
  const isSaid = is !== 'TAKEN' && given.expected !== 'EITHER';
  expect(words).toMatch((isSaid ? given.told : undefined) ?? /^/);
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
