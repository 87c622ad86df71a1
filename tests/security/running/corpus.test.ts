import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startRunningServer } from '../../testkit/running-server.ts';
import { DEAREST, type DearQuery, TOO_DEAR } from '../corpus/dearest-queries.ts';
import { DOCUMENTS } from '../corpus/documents.ts';
import { REQUESTS, type RequestCase } from '../corpus/requests.ts';
import { TEXTS, type TextCase, type TextPlace } from '../corpus/texts.ts';
import { VARIABLES } from '../corpus/variables.ts';
import { leaksOf } from '../leaks-of.ts';

/** Nothing may keep its sender waiting for longer, in milliseconds. */
const PATIENCE = 5_000;

type Answer = {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { readonly message: string; readonly extensions: { readonly code: string } }[];
};

let server: RunningServer;
let administrator: Readonly<Record<string, string>>;

beforeAll(async () => {
  server = await startRunningServer();
  administrator = await server.signIn();
});

afterAll(async () => {
  await server.close();
});

/** Whatever was sent, the server is still there and answers. */
afterEach(async () => {
  const { status } = await fetch(`${server.url}/healthz`, {
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (status !== 200) throw new Error(`the server says that it is ${status}`);
});

type Sending = {
  readonly headers?: Readonly<Record<string, string>>;
  readonly known?: string;
  readonly patience?: number;
};

/** Sends a body to the API, and returns the answer, which gives nothing away but what is `known`. */
async function send(body: string, { headers = {}, known = '', patience = PATIENCE }: Sending = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...headers,
    },
    body,
    signal: AbortSignal.timeout(patience),
  });
  const text = await response.text();
  expect(leaksOf(text, body + known)).toEqual([]);
  return { status: response.status, answer: JSON.parse(text) as Answer };
}

const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code ?? null;

it('is of five hundred cases and more, each with a name of its own', () => {
  const ids = [...DOCUMENTS, ...VARIABLES, ...TEXTS, ...REQUESTS, ...DEAREST, ...TOO_DEAR].map(
    ({ id }) => id,
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(DOCUMENTS.length).toBeGreaterThanOrEqual(110);
  expect(VARIABLES.length).toBeGreaterThanOrEqual(70);
  expect(TEXTS.length).toBeGreaterThanOrEqual(160);
  expect(REQUESTS.length).toBeGreaterThanOrEqual(60);
  expect(DEAREST).toHaveLength(51);
});

describe('a document or its variables', () => {
  it.each([...DOCUMENTS, ...VARIABLES])('$id', async (given) => {
    const { query, variables = '{}', operationName = null, signedIn = false, expected } = given;
    const body = `{"query": ${JSON.stringify(query)}, "operationName": ${JSON.stringify(operationName)}, "variables": ${variables}}`;
    const { status, answer } = await send(body, { headers: signedIn ? administrator : {} });
    expect({ status, code: codeOf(answer) }).toEqual(expected);
  });
});

describe('a request', () => {
  it.each(REQUESTS)('$id', async ({ bytes, expected }) => {
    const { host } = new URL(server.url);
    const sent = bytes(host);
    const { status, text } = await exchange(sent, expected === 'waits');
    // Where the dashboard is built its files are looked for, and some paths are forbidden rather than unknown.
    expect(expected === 'nothing' ? [403, 404] : [expected]).toContain(status);
    expect(leaksOf(text, sent.toString())).toEqual([]);
  });
});

/** How long to look whether the server goes on waiting for the rest of a request, in milliseconds. */
const WAIT = 50;

/** Sends bytes on a connection of their own and reads until it ends. */
function exchange(
  bytes: string | Buffer,
  waits: boolean,
): Promise<{ status: RequestCase['expected'] | 'hangs'; text: string }> {
  const { hostname, port } = new URL(server.url);
  const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<typeof exchange>>>();
  const socket = connect(Number(port), hostname, () => void socket.write(bytes));
  let text = '';
  const end = (otherwise: 'closed' | 'waits' | 'hangs') => {
    // Before the answer there may be a word that the request goes on.
    const status = [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].at(-1)?.[1];
    resolve({ status: status ? Number(status) : otherwise, text });
    socket.destroy();
  };
  const timer = setTimeout(() => end(waits ? 'waits' : 'hangs'), waits ? WAIT : PATIENCE);
  socket.setEncoding('utf8');
  socket.on('data', (part: string) => (text += part));
  socket.on('error', () => undefined);
  socket.on('close', () => {
    clearTimeout(timer);
    end('closed');
  });
  return promise;
}

const WRITE = `mutation ($changes: [ChangeInput!]!, $reason: String!, $key: ID!) {
  applyChanges(changes: $changes, reason: $reason, idempotencyKey: $key) { number }
}`;
const READ = `query ($where: SkillWhere, $number: Int!) {
  skills(where: $where) { name description aliases }
  changeSet(number: $number) { reason operations { effects { fields { field after } } } }
}`;
const SEARCH = `query ($text: String!) {
  search(text: $text, kinds: [SKILL], first: 100) { entity { slug } }
}`;

type Written = { applyChanges: { number: number } };
type Skill = { name: string; description: string; aliases: string[] };
type Effects = { effects: { fields: { field: string; after: unknown }[] }[] }[];
type Read = { skills: Skill[]; changeSet: { reason: string; operations: Effects } };
type Found = { search: { entity: { slug: string } }[] };

/** What is dear may take its time on a machine that is busy; how much it takes is measured elsewhere. */
const sendDear = ({ query, variables }: DearQuery) =>
  send(JSON.stringify({ query, variables }), { patience: 6 * PATIENCE });

describe('a query as dear as it may be', () => {
  it.each(DEAREST)('$id', async (given) => {
    const { status, answer } = await sendDear(given);
    expect(answer.errors).toBeUndefined();
    expect(status).toBe(200);
  });
});

describe('a query that is dearer is refused before it is asked', () => {
  it.each(TOO_DEAR)('$id', async (given) => {
    const { status, answer } = await sendDear(given);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limitName: 'rows',
    });
    expect(answer).not.toHaveProperty('data');
    expect(status).toBe(400);
  });
});

const texts = TEXTS.map((given, at) => ({ ...given, slug: `corpus-${at}` }));
const isKept = ({ expected }: TextCase) => expected === 'KEPT';

describe('a text that nobody could read', () => {
  it.each(texts.filter((one) => !isKept(one)))('$id', async (given) => {
    const { answer } = await send(bodyOf(given), { headers: administrator });
    expect(codeOf(answer)).toBe(given.expected);
  });
});

describe('a text', () => {
  it.each(texts.filter(isKept))('$id', async (given) => {
    const { places, text, slug } = given;
    const { answer } = await send(bodyOf(given), { headers: administrator });
    expect(answer.errors).toBeUndefined();
    const { number } = (answer.data as Written).applyChanges;
    const asked = { where: { slug: { eq: slug } }, number };
    const { answer: read } = await send(JSON.stringify({ query: READ, variables: asked }), {
      known: text,
    });
    const kept = places.flatMap((place) => textsOf(place, read.data as Read));
    expect(kept).toEqual(kept.map(() => text));
    const { answer: found } = await send(JSON.stringify({ query: SEARCH, variables: { text } }));
    expect([null, 'LIMIT_EXCEEDED']).toContain(codeOf(found));
    const hits = (found.data as Found | null | undefined)?.search ?? [];
    expect(hits.some(({ entity }) => entity.slug === slug)).toBe(isFound(given));
  });
});

it('in all of this, nothing was wrong on the side of the server', () => {
  const log = server.process.output();
  expect(log).toContain('"path":"/graphql"');
  expect(log.split('\n').filter((line) => /"level":[56]0/.test(line))).toEqual([]);
});

function bodyOf({ places, text, slug }: TextCase & { slug: string }): string {
  const at = (place: TextPlace, otherwise: string) => (places.includes(place) ? text : otherwise);
  const skill = {
    slug,
    name: at('name', slug),
    description: at('description', 'A skill of the corpus.'),
    aliases: [at('alias', `${slug} too`)],
    category: 'TECHNICAL',
  };
  const variables = {
    changes: [{ createSkill: skill }],
    reason: at('reason', 'A text of the corpus'),
    key: slug,
  };
  return JSON.stringify({ query: WRITE, variables });
}

/** The text as the graph has it, and as its history has it. */
function textsOf(place: TextPlace, { skills: [skill], changeSet }: Read): unknown[] {
  const { reason, operations } = changeSet;
  if (place === 'reason') return [reason];
  const field = place === 'alias' ? 'aliases' : place;
  const recorded = operations[0]?.effects[0]?.fields.find((one) => one.field === field)?.after;
  return [skill?.[field], recorded].flat();
}

/** Of more words, a search says that it does not look for so many. */
const MOST_WORDS = 20;

/** Names are looked for by their letters and digits; signs alone find nothing. */
function isFound({ places, text }: TextCase): boolean {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const isName = places.includes('name') || places.includes('alias');
  return isName && words.length <= MOST_WORDS && /[\p{L}\p{Nd}]/u.test(text);
}
