import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, sendQuery } from './send-query.ts';
import { type FixtureServer, startFixtureServer } from './start-fixture-server.ts';

/** An argument with a value at its limit, and one above it. */
type LimitCase = {
  readonly name: string;
  readonly field: (argument: string) => string;
  readonly type: string;
  readonly atLimit: unknown;
  readonly above: unknown;
  readonly refusal: Record<string, unknown>;
};

const exceeded = (limitName: string, limit: number, found: number) => ({
  code: 'LIMIT_EXCEEDED',
  limitName,
  limit,
  found,
});

const where = (argument: string) => `roles(where: ${argument}) { id }`;
const texts = (count: number) => Array.from({ length: count }, () => 'a');
const branches = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: { eq: `n${index}` } }));
const rolesThat = (condition: object) => ({ requires: { some: condition } });

const CASES: readonly LimitCase[] = [
  {
    name: 'four objects inside a filter',
    field: where,
    type: 'RoleWhere',
    atLimit: { NOT: rolesThat({ name: { eq: 'a' } }) },
    above: { NOT: { NOT: rolesThat({ name: { eq: 'a' } }) } },
    refusal: exceeded('inputNesting', 4, 5),
  },
  {
    name: 'four objects where lists lie between them',
    field: where,
    type: 'RoleWhere',
    atLimit: { AND: [{ OR: [{ NOT: { name: { in: ['a'] } } }] }] },
    above: { AND: [{ OR: [{ NOT: { NOT: { name: { in: ['a'] } } } }] }] },
    refusal: exceeded('inputNesting', 4, 5),
  },
  {
    name: 'twenty branches under OR',
    field: where,
    type: 'RoleWhere',
    atLimit: { OR: branches(20) },
    above: { OR: branches(21) },
    refusal: exceeded('filterBranches', 20, 21),
  },
  {
    name: 'twenty branches under AND',
    field: where,
    type: 'RoleWhere',
    atLimit: { AND: branches(20) },
    above: { AND: branches(21) },
    refusal: exceeded('filterBranches', 20, 21),
  },
  {
    name: 'twenty branches under OR and AND together',
    field: where,
    type: 'RoleWhere',
    atLimit: { OR: [{ AND: branches(9) }, { AND: branches(9) }] },
    above: { OR: [{ AND: branches(9) }, { AND: branches(10) }] },
    refusal: exceeded('filterBranches', 20, 21),
  },
  {
    name: 'a list of 500',
    field: (argument) => `echo(texts: ${argument})`,
    type: '[String!]',
    atLimit: texts(500),
    above: texts(501),
    refusal: exceeded('listItems', 500, 501),
  },
  {
    name: 'a list of 500 inside a filter',
    field: where,
    type: 'RoleWhere',
    atLimit: { name: { in: texts(500) } },
    above: { name: { in: texts(501) } },
    refusal: exceeded('listItems', 500, 501),
  },
  {
    name: 'a text of 10 kB',
    field: (argument) => `echo(text: ${argument})`,
    type: 'String',
    atLimit: 'a'.repeat(10_240),
    above: 'a'.repeat(10_241),
    refusal: exceeded('stringBytes', 10_240, 10_241),
  },
  {
    name: 'a text of 10 kB in letters of two bytes',
    field: (argument) => `echo(text: ${argument})`,
    type: 'String',
    atLimit: 'é'.repeat(5120),
    above: `${'é'.repeat(5120)}a`,
    refusal: exceeded('stringBytes', 10_240, 10_241),
  },
  {
    name: 'a text of 10 kB inside a list inside an object',
    field: (argument) => `echo(page: ${argument})`,
    type: 'PageInput',
    atLimit: { tags: ['a'.repeat(10_240)] },
    above: { tags: ['a'.repeat(10_241)] },
    refusal: exceeded('stringBytes', 10_240, 10_241),
  },
  {
    name: 'a limit of 100',
    field: (argument) => `roles(limit: ${argument}) { id }`,
    type: 'Int',
    atLimit: 100,
    above: 101,
    refusal: exceeded('pageSize', 100, 101),
  },
  {
    name: 'a limit of 100 on a nested list',
    field: (argument) => `roles { requires(limit: ${argument}) { id } }`,
    type: 'Int',
    atLimit: 100,
    above: 101,
    refusal: exceeded('pageSize', 100, 101),
  },
  {
    name: 'a first of 100',
    field: (argument) => `rolesConnection(first: ${argument}) { totalCount }`,
    type: 'Int',
    atLimit: 100,
    above: 101,
    refusal: exceeded('pageSize', 100, 101),
  },
  {
    name: 'a first of 100 inside an input',
    field: (argument) => `echo(page: ${argument})`,
    type: 'PageInput',
    atLimit: { first: 100 },
    above: { first: 101 },
    refusal: exceeded('pageSize', 100, 101),
  },
  {
    name: 'a limit of 500 for a neighbourhood',
    field: (argument) => `neighbourhood(ref: "x", limit: ${argument}) { id }`,
    type: 'Int',
    atLimit: 500,
    above: 501,
    refusal: exceeded('pageSize', 500, 501),
  },
  {
    name: 'a limit of 1',
    field: (argument) => `roles(limit: ${argument}) { id }`,
    type: 'Int',
    atLimit: 1,
    above: 0,
    refusal: { code: 'BAD_USER_INPUT', field: 'roles(limit:)', value: 0 },
  },
  {
    name: 'a first of 1',
    field: (argument) => `rolesConnection(first: ${argument}) { totalCount }`,
    type: 'Int',
    atLimit: 1,
    above: -1,
    refusal: { code: 'BAD_USER_INPUT', field: 'rolesConnection(first:)', value: -1 },
  },
  {
    name: 'an offset of 0',
    field: (argument) => `roles(offset: ${argument}) { id }`,
    type: 'Int',
    atLimit: 0,
    above: -1,
    refusal: { code: 'BAD_USER_INPUT', field: 'roles(offset:)', value: -1 },
  },
];

/** JSON with names instead of quoted keys is what GraphQL writes. */
const literalOf = (value: unknown) => JSON.stringify(value).replace(/"(\w+)":/g, '$1:');

let server: FixtureServer;

beforeAll(async () => {
  server = await startFixtureServer();
});

afterAll(() => server.close());

beforeEach(() => {
  server.calls.resolvers = 0;
  server.calls.contexts = 0;
});

/** The three ways in which a value comes in. */
const WAYS: Record<string, (limitCase: LimitCase, value: unknown) => Promise<Answer>> = {
  'by literal': ({ field }, value) => sendQuery(server.url, `{ ${field(literalOf(value))} }`),
  'by variable': ({ field, type }, value) =>
    sendQuery(server.url, `query ($value: ${type}) { ${field('$value')} }`, { value }),
  'by a variable’s default': ({ field, type }, value) =>
    sendQuery(server.url, `query ($value: ${type} = ${literalOf(value)}) { ${field('$value')} }`),
};

describe.each(Object.entries(WAYS))('%s', (_way, send) => {
  it.each(CASES)('$name is accepted', async (limitCase) => {
    const { status, body } = await send(limitCase, limitCase.atLimit);
    expect(body.errors).toBeUndefined();
    expect(status).toBe(200);
    expect(server.calls.resolvers).toBeGreaterThan(0);
  });

  it.each(CASES)('what goes beyond $name is refused before anything runs', async (limitCase) => {
    const { status, body } = await send(limitCase, limitCase.above);
    expect(body.errors?.[0]?.extensions).toMatchObject(limitCase.refusal);
    expect(body).not.toHaveProperty('data');
    expect(status).toBe(400);
    expect(server.calls).toEqual({ resolvers: 0, contexts: 0 });
  });
});

describe('a variable inside a literal', () => {
  const query = 'query ($inner: RoleWhere) { roles(where: { requires: { some: $inner } }) { id } }';

  it('adds its nesting to that of the literal', async () => {
    const inner = { NOT: { name: { eq: 'a' } } };
    const accepted = await sendQuery(server.url, query, { inner });
    expect(accepted.body.errors).toBeUndefined();

    const refused = await sendQuery(server.url, query, { inner: { NOT: inner } });
    expect(refused.body.errors?.[0]?.extensions).toMatchObject(exceeded('inputNesting', 4, 5));
  });

  it('adds its branches at each use', async () => {
    const twice =
      'query ($list: [RoleWhere!]) { roles(where: { OR: $list, NOT: { AND: $list } }) { id } }';
    const accepted = await sendQuery(server.url, twice, { list: branches(10) });
    expect(accepted.body.errors).toBeUndefined();

    const refused = await sendQuery(server.url, twice, { list: branches(11) });
    expect(refused.body.errors?.[0]?.extensions).toMatchObject(exceeded('filterBranches', 20, 22));
  });

  it('adds the branches inside it at each use', async () => {
    const twice = 'query ($filter: RoleWhere!) { roles(where: { OR: [$filter, $filter] }) { id } }';
    const accepted = await sendQuery(server.url, twice, { filter: { AND: branches(9) } });
    expect(accepted.body.errors).toBeUndefined();

    const refused = await sendQuery(server.url, twice, { filter: { AND: branches(10) } });
    expect(refused.body.errors?.[0]?.extensions).toMatchObject(exceeded('filterBranches', 20, 22));
  });

  it('is a page where it stands at first', async () => {
    const page = 'query ($first: Int) { echo(page: { first: $first }) }';
    const refused = await sendQuery(server.url, page, { first: 101 });
    expect(refused.body.errors?.[0]?.extensions).toMatchObject(exceeded('pageSize', 100, 101));
  });

  it('counts by what was sent where it also has a default', async () => {
    const page = 'query ($limit: Int = 101) { roles(limit: $limit) { id } }';
    const sent = await sendQuery(server.url, page, { limit: 100 });
    expect(sent.body.errors).toBeUndefined();
  });

  it('is no page where it is null', async () => {
    const page = 'query ($limit: Int = 101) { roles(limit: $limit) { id } }';
    const sent = await sendQuery(server.url, page, { limit: null });
    expect(sent.body.errors).toBeUndefined();
  });
});

describe('a limit inside a fragment', () => {
  it('is seen', async () => {
    const query = '{ roles { ...R } } fragment R on Role { self { requires(limit: 101) { id } } }';
    const { body } = await sendQuery(server.url, query);
    expect(body.errors?.[0]?.extensions).toMatchObject({
      ...exceeded('pageSize', 100, 101),
      field: 'requires(limit:)',
    });
  });

  it('is seen in the variable of a GET', async () => {
    const address = new URL(`${server.url}/graphql`);
    address.searchParams.set('query', 'query ($n: Int) { roles(limit: $n) { id } }');
    address.searchParams.set('variables', '{"n": 101}');
    const response = await fetch(address, { headers: { 'apollo-require-preflight': '1' } });
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: exceeded('pageSize', 100, 101) }],
    });
  });
});

describe('a message', () => {
  it('names the argument, what was found, the limit and the remedy', async () => {
    const { body } = await sendQuery(server.url, '{ roles(limit: 5000) { id } }');
    expect(body.errors?.[0]?.message).toBe(
      'roles(limit:): 5,000 rows are asked for at once; at most 100 are allowed. Ask for one page after the other.',
    );
  });
});
