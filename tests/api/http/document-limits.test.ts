import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../../packages/server/src/http/limits.ts';
import { GRAPHQL_RESPONSE, sendBody, sendQuery } from './send-query.ts';
import { type FixtureServer, startFixtureServer } from './start-fixture-server.ts';

let server: FixtureServer;

beforeAll(async () => {
  server = await startFixtureServer();
});

afterAll(() => server.close());

beforeEach(() => {
  server.calls.resolvers = 0;
  server.calls.contexts = 0;
});

async function expectAnswered(query: string): Promise<void> {
  const { status, body } = await sendQuery(server.url, query);
  expect(body.errors).toBeUndefined();
  expect(status).toBe(200);
  expect(server.calls.resolvers).toBeGreaterThan(0);
}

/** Nothing of ours may have run: neither a resolver nor the making of a context. */
async function expectRefused(query: string, limitName: string, found: number): Promise<void> {
  const { status, body } = await sendQuery(server.url, query);
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limitName, found });
  expect(body.errors?.[0]?.message).toContain(found.toLocaleString('en'));
  expect(body).not.toHaveProperty('data');
  expect(status).toBe(400);
  expect(server.calls).toEqual({ resolvers: 0, contexts: 0 });
}

/** `roles` and then `self` inside `self`, `depth` fields in all. */
function nested(depth: number): string {
  return `{ roles { ${'self { '.repeat(depth - 2)} id ${'} '.repeat(depth - 2)} } }`;
}

describe('the depth of a selection', () => {
  it('may be 12', () => expectAnswered(nested(12)));
  it('may not be 13', () => expectRefused(nested(13), 'depth', 13));

  it('is counted through fragments', async () => {
    const query = (inner: string) => `
      { roles { ...Outer } }
      fragment Outer on Role { self { self { self { self { self { ...Inner } } } } } }
      fragment Inner on Role { self { self { self { self { self { ${inner} } } } } } }`;
    await expectAnswered(query('id'));
    server.calls.resolvers = 0;
    server.calls.contexts = 0;
    await expectRefused(query('self { id }'), 'depth', 13);
  });

  it('is counted through inline fragments, which are no level themselves', async () => {
    const query = (levels: number) =>
      `{ roles { ${'... { self { '.repeat(levels)} id ${'} } '.repeat(levels)} } }`;
    await expectAnswered(query(10));
    server.calls.resolvers = 0;
    server.calls.contexts = 0;
    await expectRefused(query(11), 'depth', 13);
  });

  it('does not matter below __schema', async () => {
    const { body } = await sendQuery(server.url, getIntrospectionQuery());
    expect(body.errors).toBeUndefined();
    expect(body.data).toHaveProperty('__schema');
  });
});

describe('the aliases of an operation', () => {
  const aliases = (count: number, field: string) =>
    Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');

  it('may be 30', () => expectAnswered(`{ ${aliases(30, 'roles { id }')} }`));
  it('may not be 31', () => expectRefused(`{ ${aliases(31, 'roles { id }')} }`, 'aliases', 31));
  it('count where they rename __typename', () =>
    expectRefused(`{ ${aliases(31, '__typename')} }`, 'aliases', 31));

  it('count at each spread of their fragment', async () => {
    const query = (count: number) => `
      { one: roles { ...Names } two: roles { ...Names } }
      fragment Names on Role { ${aliases(count, 'name')} }`;
    await expectAnswered(query(14));
    server.calls.resolvers = 0;
    server.calls.contexts = 0;
    await expectRefused(query(15), 'aliases', 32);
  });
});

describe('the directives of an operation', () => {
  const query = (count: number) =>
    `{ roles { ${Array.from({ length: count - 1 }, () => 'id @include(if: true)').join(' ')} } number @skip(if: true) }`;

  it('may be 20', () => expectAnswered(query(20)));
  it('may not be 21', () => expectRefused(query(21), 'directives', 21));

  it('count on fragments, spreads and inline fragments alike', () =>
    expectRefused(
      `{ roles { ...Named ${'... @include(if: true) { id } '.repeat(10)} } }
       fragment Named on Role { ${'...Id @include(if: true) '.repeat(11)} }
       fragment Id on Role { id }`,
      'directives',
      21,
    ));
});

describe('the selections of an operation', () => {
  /** Fragments that double nine times, so that 512 times as much is selected as is written. */
  const query = (more: number) => `
    { roles { ...F0 ${'id '.repeat(more)} } }
    ${Array.from({ length: 9 }, (_, i) => `fragment F${i} on Role { ...F${i + 1} ...F${i + 1} }`).join(' ')}
    fragment F9 on Role { id name self { id name } }`;
  const SPREAD = 1 + 1 + 1022 + 512 * 5;

  it('may be 4,000', () => expectAnswered(query(4000 - SPREAD)));
  it('may not be 4,001', () => expectRefused(query(4001 - SPREAD), 'selections', 4001));

  it('are not counted for ever', () => {
    const levels = Array.from(
      { length: 300 },
      (_, i) => `fragment F${i} on Role { ...F${i + 1} ...F${i + 1} }`,
    ).join(' ');
    return expectRefused(
      `{ roles { ...F0 } } ${levels} fragment F300 on Role { id }`,
      'selections',
      1_000_000,
    );
  });
});

describe('the tokens of a document', () => {
  const OTHER_TOKENS = '{ echo ( grid : [ [ ] ] ) }'.split(' ').length;
  const list = (items: number) => `[${'1,'.repeat(items)}]`;

  /** A query of exactly so many tokens, in lists of at most 500 items. */
  const query = (tokens: number) => {
    const full = Math.floor((tokens - OTHER_TOKENS) / 502);
    const rest = list(tokens - OTHER_TOKENS - full * 502 - 2);
    return `{ echo(grid: [[${list(500).repeat(full)}${rest}]]) }`;
  };

  it('may be 4,000', () => expectAnswered(query(4000)));
  it('may not be 4,001', () => expectRefused(query(4001), 'tokens', 4001));
});

describe('a mutation', () => {
  it('may have one root field', () =>
    expectAnswered('mutation { applyChanges(reason: "x") { id } }'));
  it('may ask for its __typename besides', () =>
    expectAnswered('mutation { __typename applyChanges(reason: "x") { id } }'));
  it('may not have two', () =>
    expectRefused(
      'mutation { applyChanges(reason: "x") { id } revert { id } }',
      'mutationFields',
      2,
    ));
  it('may not have two by aliases', () =>
    expectRefused('mutation { a: revert { id } b: revert { id } }', 'mutationFields', 2));
  it('may not hide the second in a fragment', () =>
    expectRefused(
      'mutation { revert { id } ...More } fragment More on Mutation { ... { applyChanges(reason: "x") { id } } }',
      'mutationFields',
      2,
    ));
});

describe('the body of a request', () => {
  /** A request of exactly so many bytes; the spaces after the query are no tokens. */
  const bodyOf = (bytes: number) => {
    const body = JSON.stringify({ query: '{ roles { id } }' });
    return body + ' '.repeat(bytes - body.length);
  };

  it('may have 256 kB', async () => {
    const actual = await sendBody(server.url, bodyOf(LIMITS.bodyBytes));
    expect(actual.body.data).toBeDefined();
  });

  it('may not have a byte more', async () => {
    const actual = await sendBody(server.url, bodyOf(LIMITS.bodyBytes + 1));
    expect(actual.status).toBe(413);
    expect(actual.body.errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limitName: 'bodyBytes',
      limit: 262_144,
      found: 262_145,
    });
    expect(server.calls).toEqual({ resolvers: 0, contexts: 0 });
  });

  it('may not have a byte more where its length is not announced', async () => {
    const body = new Blob([bodyOf(LIMITS.bodyBytes + 1)]).stream();
    const headers = { 'content-type': 'application/json' };
    const sent = { method: 'POST', headers, body, duplex: 'half' } as const;
    const actual = await fetch(`${server.url}/graphql`, sent);
    expect(actual.status).toBe(413);
    expect(await actual.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }],
    });
  });
});

describe('a document beyond a limit', () => {
  it.each([undefined, 'application/json', '*/*'])(
    'is answered with 200 to a client that accepts %s',
    async (accept) => {
      const headers = accept === undefined ? {} : { accept };
      const sent = { 'content-type': 'application/json', ...headers };
      const body = JSON.stringify({ query: nested(13) });
      const actual = await fetch(`${server.url}/graphql`, { method: 'POST', headers: sent, body });
      expect(actual.status).toBe(200);
      expect(await actual.json()).toMatchObject({
        errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }],
      });
    },
  );

  it('is refused in an operation that is not the one to run', async () => {
    const query = `query Small { roles { id } } query Large ${nested(13)}`;
    const body = JSON.stringify({ query, operationName: 'Small' });
    const actual = await sendBody(server.url, body, { accept: GRAPHQL_RESPONSE });
    expect(actual.body.errors?.[0]?.extensions).toMatchObject({ limitName: 'depth' });
  });
});
