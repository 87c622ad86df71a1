import type { GraphQLField, GraphQLSchema } from 'graphql';
import { getNamedType, isLeafType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Access } from '../../../packages/server/src/domain/people/access-role.ts';
import { ROUTE_POLICY } from '../../../packages/server/src/http/route-policy.ts';
import { buildSchema } from '../../../packages/server/src/schema/build-schema.ts';
import { POLICY } from '../../../packages/server/src/schema/policy.ts';
import { type Api, openApi } from '../../testkit/api.ts';
import { createOwnedThings, type OwnedThings } from '../../testkit/owned-things.ts';
import { postJson } from '../../testkit/post-json.ts';
import {
  createPrincipals,
  expectedDenial,
  PRINCIPALS,
  type Principal,
  type PrincipalName,
} from '../../testkit/principals.ts';
import { sampleOf } from '../../testkit/sample-input.ts';

let api: Api;
let origin: string;
let schema: GraphQLSchema;
let principals: Principal[];
let owned: OwnedThings;

/** The time stands still while queries are counted: once a minute it is noted that a session is in use. */
let stopped: number | undefined;

beforeAll(async () => {
  api = await openApi(undefined, { clock: () => stopped ?? Date.now() });
  origin = new URL(api.url).origin;
  schema = await buildSchema();
  principals = await createPrincipals(api);
  owned = await createOwnedThings(api);
  stopped = Date.now();
});

afterAll(async () => {
  await owned.remove();
  await api.close();
});

type Guarded = {
  readonly operation: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
};

/** The root fields that not everyone may ask. */
function guardedRoots(): Guarded[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return roots.flatMap(([operation, type]) =>
    Object.values(type?.getFields() ?? {})
      .filter((field) => POLICY.get(`${type?.name}.${field.name}`) !== 'anyone')
      .map((field) => ({ operation, field })),
  );
}

type Sent = {
  readonly query: string;
  readonly variables?: object;
  readonly operationName?: string;
};

/** What everyone may do to themselves, and administrators to others, is tried on others here. */
const OWN = new Set(['erasePerson', 'renamePerson']);

const neededFor = (root: string, field: string): Access =>
  OWN.has(field) ? 'admin' : (POLICY.get(`${root}.${field}`) ?? 'admin');

/** What a field is asked about: something that there is, or that there is not. */
type About = 'hit' | 'miss';

/** The same question in the ways in which a document can ask it. */
function waysToAsk({ operation, field }: Guarded, about: About): Sent[] {
  const taken = field.args.filter((one) => isRequiredArgument(one) || one.name === 'text');
  const names = taken.map(({ name }) => name);
  const variables = Object.fromEntries(
    taken.map(({ name, type }) => [
      name,
      (about === 'hit' ? owned.ids(field.name, name) : undefined) ?? sampleOf(type),
    ]),
  );
  const declared = taken.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const head = declared === '' ? operation : `${operation} Ask(${declared})`;
  const called =
    names.length === 0 ? '' : `(${names.map((name) => `${name}: $${name}`).join(', ')})`;
  const selected = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  const asked = `${field.name}${called}${selected}`;
  const root = operation === 'query' ? 'Query' : 'Mutation';
  const rest = declared === '' ? `${operation} Ask` : head;
  return [
    { query: `${head} { ${asked} }`, variables },
    { query: `${head} { alias: ${asked} }`, variables },
    { query: `${head} { ... on ${root} { ${asked} } }`, variables },
    { query: `${head} { ...Part } fragment Part on ${root} { ${asked} }`, variables },
    {
      query: `${head} { ${asked.replace(selected, '')} @include(if: true)${selected} }`,
      variables,
    },
    {
      query: `query Other { graph { revision } } ${rest} { ${asked} }`,
      variables,
      operationName: 'Ask',
    },
  ];
}

type Body = {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
};

/** What somebody is told, and how often the database was asked for it, as a clock would tell. */
async function codesOf(principal: Principal, sent: Sent) {
  const before = api.queries.now();
  const { body, status } = await postJson(api.url, sent, principal.headers);
  const { data, errors } = body as Body;
  const [first] = errors ?? [];
  const told = { status, code: first?.extensions.code, message: first?.message };
  return { told, data, queries: api.queries.now() - before };
}

/** The same by a GET, which a key may send, and a browser may not. */
async function codeOfGet({ headers }: Principal, { query, variables = {} }: Sent) {
  const address = new URL(api.url);
  address.searchParams.set('query', query);
  address.searchParams.set('variables', JSON.stringify(variables));
  const preflight = { 'apollo-require-preflight': '1' };
  const response = await fetch(address, { headers: { ...headers, ...preflight } });
  const { errors } = (await response.json()) as Body;
  return errors?.[0]?.extensions.code;
}

/** The type of what a route takes. */
const typeOf = (path: string): string =>
  path === '/imports' ? 'application/octet-stream' : 'application/json';

function principalOf(name: PrincipalName): Principal {
  const principal = principals.find((one) => one.name === name);
  if (principal === undefined) throw new Error(`There is no ${name}.`);
  return principal;
}

describe.each(PRINCIPALS)('%s', (name) => {
  test('is refused in whatever way a document asks, and a hit is not told from a miss', async () => {
    const principal = principalOf(name);
    // That a session or a key is in use is noted now, and not again.
    await codesOf(principal, { query: '{ me { id } }' });
    const wrong: string[] = [];
    for (const guarded of guardedRoots()) {
      const { operation, field } = guarded;
      const root = operation === 'query' ? 'Query' : 'Mutation';
      const expected = expectedDenial(name, neededFor(root, field.name));
      // What may be done is done to nobody; who must be refused tries it on somebody, too.
      const misses = waysToAsk(guarded, 'miss');
      const hits = expected === undefined ? misses.slice(0, 1) : waysToAsk(guarded, 'hit');
      for (const [at, sent] of hits.entries()) {
        const answer = await codesOf(principal, sent);
        const { code } = answer.told;
        const isDenied = code === 'FORBIDDEN' || code === 'UNAUTHENTICATED';
        if ((isDenied ? code : undefined) !== expected) {
          wrong.push(`${sent.query}: ${code}, not ${expected}`);
        }
        if (expected === undefined) continue;
        if (Object.values(answer.data ?? {}).some((value) => value !== null)) {
          wrong.push(`${sent.query}: it was answered as well`);
        }
        const miss = await codesOf(principal, misses[at] ?? sent);
        expect([answer.told, answer.queries]).toEqual([miss.told, miss.queries]);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('is refused by a GET as well, which with a cookie nobody may send', async () => {
    const principal = principalOf(name);
    const isForged = principal.headers['cookie'] !== undefined;
    const wrong: string[] = [];
    for (const guarded of guardedRoots().filter(({ operation }) => operation === 'query')) {
      const { name: field } = guarded.field;
      const expected = isForged ? 'FORBIDDEN' : expectedDenial(name, neededFor('Query', field));
      const [sent] = waysToAsk(guarded, expected === undefined ? 'miss' : 'hit');
      const code = sent && (await codeOfGet(principal, sent));
      const isDenied = code === 'FORBIDDEN' || code === 'UNAUTHENTICATED';
      if ((isDenied ? code : undefined) !== expected) wrong.push(`${field}: ${code}`);
    }
    expect(wrong).toEqual([]);
  });

  test('reaches the routes that they may, and no other', async () => {
    const principal = principalOf(name);
    const wrong: string[] = [];
    for (const [rule, needed] of ROUTE_POLICY) {
      const [method = '', path = ''] = rule.split(' ');
      // Each would end what the other tests are with.
      if (path === '/auth/logout' || path === '/*') continue;
      const { status } = await fetch(`${origin}${path.replace(/:\w+/u, 'nothing')}`, {
        method,
        redirect: 'manual',
        headers: {
          ...principal.headers,
          ...(method === 'POST' && { 'content-type': typeOf(path) }),
        },
        ...(method === 'POST' && { body: '{}' }),
      });
      const expected = expectedDenial(name, needed);
      const status401 = expected === 'UNAUTHENTICATED' ? 401 : 403;
      // A GET of the API with a cookie is what a foreign page could make a browser send.
      if (path === '/graphql') continue;
      if (expected === undefined ? status === 401 || status === 403 : status !== status401) {
        wrong.push(`${rule}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
