import { request as httpRequest } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readAnswer, sendBody, sendQuery } from './send-query.ts';
import { type FixtureServer, startFixtureServer } from './start-fixture-server.ts';

let server: FixtureServer;

beforeAll(async () => {
  server = await startFixtureServer();
});

afterAll(() => server.close());

/** Whatever was sent, the server is still there and answers. */
afterEach(async () => {
  const { body } = await sendQuery(server.url, '{ echo(text: "alive") }');
  if (body.data?.['echo'] !== 'alive') throw new Error('the server does not answer any more');
});

const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

const LEVELS = 300;
const BOMB = `{ roles { ...F0 } } ${repeat(LEVELS, (i) => `fragment F${i} on Role { ...F${i + 1} ...F${i + 1} }`)} fragment F${LEVELS} on Role { id }`;

const DOCUMENTS: Record<string, string> = {
  nothing: '',
  '20,000 opening braces': '{'.repeat(20_000),
  '20,000 fields inside one another': '{ roles '.repeat(20_000),
  '1,300 fields inside one another': `{ roles ${'{ self '.repeat(1300)} { id } ${'}'.repeat(1301)}`,
  '20,000 opening brackets in a value': `{ echo(grid: ${'['.repeat(20_000)}`,
  '1,990 lists inside one another': `{ echo(grid: ${'['.repeat(1990)}${']'.repeat(1990)}) }`,
  '900 objects inside one another': `{ roles(where: ${'{ NOT: '.repeat(900)}{}${'}'.repeat(900)}) { id } }`,
  'a fragment that spreads itself': '{ roles { ...A } } fragment A on Role { ...A }',
  'a cycle of five fragments': `{ roles { ...F0 } } ${repeat(5, (i) => `fragment F${i} on Role { self { ...F${(i + 1) % 5} } }`)}`,
  'a cycle that nothing spreads':
    '{ roles { id } } fragment A on Role { ...B } fragment B on Role { ...A }',
  'a dense cycle of 150 fragments': `{ roles { ...F0 } } ${repeat(150, (i) => `fragment F${i} on Role { self { ${repeat(7, (j) => `...F${(i + j * 17 + 1) % 150}`)} } }`)}`,
  'aliases that double with each fragment': BOMB.replace('{ id }', '{ a: id }'),
  '1,000 unknown directives': `{ roles { id ${'@aa '.repeat(1000)} } }`,
  'an unclosed string': '{ echo(text: "a) }',
  'a null byte': '{ ro\u0000les { id } }',
  'a schema definition': 'type Query { a: Int }',
  'an incremental answer': '{ roles { id ... @defer { name } } }',
  'types nested in introspection':
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
};

describe('a document that is refused', () => {
  it.each(Object.entries(DOCUMENTS))('%s', async (_name, query) => {
    const start = performance.now();
    const { status, text, body } = await sendQuery(server.url, query);

    expect(status).toBe(400);
    expect(body.errors?.length).toBeGreaterThan(0);
    expect(body.errors?.map(({ extensions }) => extensions.code)).not.toContain(
      'INTERNAL_SERVER_ERROR',
    );
    expect(text).not.toMatch(/node_modules|call stack|at \w+ \(/);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('a document whose fields are too many to compare', () => {
  it('is refused with the remedy', async () => {
    const { body } = await sendQuery(server.url, `{ roles { ${'id '.repeat(3900)} } }`);
    expect(body.errors?.[0]?.message).toMatch(/^The document repeats its fields and fragments/);
    expect(body.errors?.[0]?.message).toMatch(/Select each field once\.$/);
  });
});

const LEGAL: Record<string, string> = {
  'fragments that double three hundred times': BOMB,
  'one document in many lines, with a byte order mark':
    '\uFEFF# a comment\r\n{\r\n roles { id }\r\n}',
  '300 fragments side by side': `{ roles { ${repeat(300, (i) => `...F${i}`)} } } ${repeat(300, (i) => `fragment F${i} on Role { id }`)}`,
  'a grid of inline fragments': `{ roles { ${'... on Role { self { id } } '.repeat(350)} } }`,
  'an alias named __proto__': '{ __proto__: roles { id } }',
  'the same field again and again': `{ roles { ${'id '.repeat(100)} } }`,
};

describe('a document that is strange but within its limits', () => {
  it.each(Object.entries(LEGAL))('is answered: %s', async (_name, query) => {
    const start = performance.now();
    const { body } = await sendQuery(server.url, query);
    expect(body.errors).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('variables', () => {
  const query =
    'query ($grid: [[[Int]]], $where: RoleWhere) { echo(grid: $grid) roles(where: $where) { id } }';
  const send = (variables: string) =>
    sendBody(server.url, `{"query": ${JSON.stringify(query)}, "variables": ${variables}}`);
  const within = (open: string, close: string, count: number) =>
    open.repeat(count) + close.repeat(count);

  it.each([
    ['100,000 lists inside one another', `{"grid": ${within('[', ']', 100_000)}}`],
    [
      '30,000 objects inside one another',
      `{"where": ${within('{"NOT":', '}', 30_000).replace(':}', ':{}}')}}`,
    ],
    [
      '30,000 objects in an undeclared one',
      `{"other": ${within('{"a":', '}', 30_000).replace(':}', ':1}')}}`,
    ],
    ['a list of 100,000', `{"grid": [${'1,'.repeat(99_999)}1]}`],
    ['a number beyond all numbers', '{"grid": [[[1e400]]]}'],
    ['an integer beyond 32 bits', '{"grid": [[[9007199254740993]]]}'],
    ['a text for a number', '{"grid": "NaN"}'],
    ['the prototype of objects', '{"__proto__": {"grid": 1}, "where": {"__proto__": {"eq": 1}}}'],
    ['a constructor', '{"where": {"constructor": {"prototype": {"a": 1}}}}'],
  ])('are refused: %s', async (_name, variables) => {
    const { status, body } = await send(variables);
    expect(status).toBe(400);
    expect(['BAD_USER_INPUT', 'LIMIT_EXCEEDED']).toContain(body.errors?.[0]?.extensions.code);
    expect(({} as Record<string, unknown>)['grid']).toBeUndefined();
  });

  it('used five hundred times are walked once', async () => {
    const many = `query ($grid: [[[Int]]]) { ${'echo(grid: $grid) '.repeat(500)} }`;
    const grid = [Array.from({ length: 200 }, () => Array.from({ length: 500 }, () => 1))];
    const start = performance.now();
    const { body } = await sendQuery(server.url, many, { grid });
    expect(body.errors).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('a body', () => {
  const QUERY = JSON.stringify({ query: '{ roles { id } }' });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'query={roles{id}}', 415],
    ['plain text', 'text/plain', QUERY, 415],
    ['a multipart form', 'multipart/form-data; boundary=x', '--x--', 415],
    ['an unknown type', 'application/x-unknown', QUERY, 415],
    ['no type that can be read', ';;;', QUERY, 415],
    ['UTF-7', 'application/json; charset=utf-7', QUERY, 415],
    ['UTF-16', 'application/json; charset="utf-16"', QUERY, 415],
    ['malformed JSON', 'application/json', '{"query": ', 400],
    ['nothing', 'application/json', '', 400],
    ['null', 'application/json', 'null', 400],
    ['a batch', 'application/json', `[${QUERY},${QUERY}]`, 400],
    ['an empty batch', 'application/json', '[]', 400],
    ['a text', 'application/json', '"{ roles }"', 400],
    ['a parsed document', 'application/json', '{"query": {"kind": "Document"}}', 400],
  ])('of %s is refused', async (_name, type, body, status) => {
    server.calls.resolvers = 0;
    const actual = await sendBody(server.url, body, { 'content-type': type, accept: '*/*' });
    expect(actual.status).toBe(status);
    expect(actual.body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(server.calls.resolvers).toBe(0);
  });

  it('of a persisted query is told that there are none', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'x' } };
    const { body } = await sendBody(server.url, JSON.stringify({ extensions }));
    expect(body.errors?.[0]?.message).toBe('PersistedQueryNotSupported');
  });

  it('that is compressed is refused, so that none unfolds to more than its limit', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const body = gzipSync(' '.repeat(50_000_000) + QUERY);
    const actual = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
    expect(actual.status).toBe(415);
  });

  it.each(['application/json; charset=UTF-8', 'application/json;charset="utf-8"'])(
    'of %s is read',
    async (type) => {
      const actual = await sendBody(server.url, QUERY, { 'content-type': type });
      expect(actual.body.errors).toBeUndefined();
    },
  );
});

describe('a GET', () => {
  const get = async (query: string, headers: Record<string, string> = {}) =>
    readAnswer(
      await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { headers }),
    );

  it('answers a query', async () => {
    const { body } = await get('{ roles { id } }', { 'apollo-require-preflight': '1' });
    expect(body.data).toEqual({ roles: [{ id: 'r1' }] });
  });

  it('of a mutation is 405', async () => {
    const { status, headers } = await get('mutation { revert { id } }', {
      'apollo-require-preflight': '1',
    });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('POST');
  });

  it('that any page could send is refused as a forgery', async () => {
    server.calls.resolvers = 0;
    const { status, body } = await get('{ roles { id } }');
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toContain('Cross-Site Request Forgery');
    expect(server.calls.resolvers).toBe(0);
  });

  it('by a browser shows no page of Apollo’s', async () => {
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(response.status).toBe(400);
  });
});

describe('a foreign page', () => {
  it('is never allowed by CORS', async () => {
    const origin = 'https://evil.example';
    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    const post = await sendBody(server.url, '{"query": "{ roles { id } }"}', { origin });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    expect(post.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('headers of 64 kB', () => {
  it('are refused before they are read', async () => {
    const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
    const headers = { 'x-long': 'a'.repeat(65_536) };
    const sent = httpRequest(`${server.url}/graphql`, { headers }, (response) => {
      resolve(response.resume().statusCode);
    });
    sent.on('error', reject).end();
    expect(await promise).toBe(431);
  });
});

describe('a host header', () => {
  it.each(['a b', '[', '%'])('of %s is refused without a stack', async (host) => {
    const { promise, resolve, reject } = Promise.withResolvers<{ status: number; body: string }>();
    const { hostname, port } = new URL(server.url);
    const path = '/graphql?query={number}';
    const headers = { host, 'apollo-require-preflight': '1' };
    const sent = httpRequest({ hostname, port, path, headers }, (response) => {
      textOf(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject);
    });
    sent.on('error', reject).end();
    const actual = await promise;
    expect(actual.status).toBe(400);
    expect(actual.body).not.toMatch(/Invalid URL|node_modules/);
  });
});
