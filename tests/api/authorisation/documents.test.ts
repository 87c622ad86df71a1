import type { GraphQLField, GraphQLSchema } from 'graphql';
import { getNamedType, isLeafType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Access } from '../../../packages/server/src/domain/people/access-role.ts';
import { ROUTE_POLICY } from '../../../packages/server/src/http/route-policy.ts';
import { buildSchema } from '../../../packages/server/src/schema/build-schema.ts';
import { POLICY } from '../../../packages/server/src/schema/policy.ts';
import { type Api, openApi } from '../../testkit/api.ts';
import { postJson } from '../../testkit/post-json.ts';
import {
  createPrincipals,
  expectedDenial,
  PRINCIPALS,
  type Principal,
} from '../../testkit/principals.ts';
import { sampleOf } from '../../testkit/sample-input.ts';

let api: Api;
let origin: string;
let schema: GraphQLSchema;
let principals: Principal[];
/** Ids that lead somewhere, and some that do not. */
let ids: { readonly hit: string; readonly miss: string };

beforeAll(async () => {
  api = await openApi();
  origin = new URL(api.url).origin;
  schema = await buildSchema();
  principals = await createPrincipals(api);
  ids = { hit: (await api.users.create('viewer')).id, miss: 'nothing' };
});

afterAll(() => api.close());

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

/** The same question in the ways in which a document can ask it. */
function waysToAsk({ operation, field }: Guarded, text: string): Sent[] {
  const taken = field.args.filter((one) => isRequiredArgument(one) || one.name === 'text');
  const names = taken.map(({ name }) => name);
  const variables = Object.fromEntries(taken.map(({ name, type }) => [name, sampleOf(type, text)]));
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

async function codesOf(principal: Principal, sent: Sent) {
  const { body, status } = await postJson(api.url, sent, principal.headers);
  const { data, errors } = body as {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions: { code: string } }[];
  };
  const [first] = errors ?? [];
  return { status, code: first?.extensions.code, message: first?.message, data };
}

/** The type of what a route takes. */
const typeOf = (path: string): string =>
  path === '/imports' ? 'application/octet-stream' : 'application/json';

describe.each(PRINCIPALS)('%s', (name) => {
  test('is refused in whatever way a document asks, and a hit is not told from a miss', async () => {
    const principal = principals.find((one) => one.name === name);
    if (principal === undefined) throw new Error(`There is no ${name}.`);
    const wrong: string[] = [];
    for (const guarded of guardedRoots()) {
      const { operation, field } = guarded;
      const root = operation === 'query' ? 'Query' : 'Mutation';
      const expected = expectedDenial(name, neededFor(root, field.name));
      // What may be done is done to nobody; who must be refused tries it on somebody, too.
      const misses = waysToAsk(guarded, ids.miss);
      const hits = expected === undefined ? misses.slice(0, 1) : waysToAsk(guarded, ids.hit);
      for (const [at, sent] of hits.entries()) {
        const answer = await codesOf(principal, sent);
        const isDenied = answer.code === 'FORBIDDEN' || answer.code === 'UNAUTHENTICATED';
        if ((isDenied ? answer.code : undefined) !== expected) {
          wrong.push(`${sent.query}: ${answer.code}, not ${expected}`);
        }
        if (expected === undefined) continue;
        if (Object.values(answer.data ?? {}).some((value) => value !== null)) {
          wrong.push(`${sent.query}: it was answered as well`);
        }
        const miss = await codesOf(principal, misses[at] ?? sent);
        const [one, other] = [answer, miss].map(({ code, message, status }) => ({
          code,
          message,
          status,
        }));
        expect(one).toEqual(other);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('reaches the routes that they may, and no other', async () => {
    const principal = principals.find((one) => one.name === name);
    const wrong: string[] = [];
    for (const [rule, needed] of ROUTE_POLICY) {
      const [method = '', path = ''] = rule.split(' ');
      // Each would end what the other tests are with.
      if (path === '/auth/logout' || path === '/*') continue;
      const { status } = await fetch(`${origin}${path.replace(/:\w+/u, 'nothing')}`, {
        method,
        redirect: 'manual',
        headers: {
          ...principal?.headers,
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

describe('what is private', () => {
  test('is in no generated type, filter, sort or aggregate', () => {
    const own = [
      'Person',
      'Session',
      'ApiKey',
      'NewApiKey',
      'PersonLink',
      'AuditEntry',
      'Webhook',
      'NewWebhook',
      'WebhookDelivery',
    ];
    const generated = Object.values(schema.getTypeMap()).filter(
      ({ name }) =>
        /(Where|Sort|Options|Aggregat|Connection|Edge)/.test(name) &&
        /person|session|apikey|audit|user|webhook/i.test(name),
    );
    expect(generated.map(({ name }) => name).toSorted()).toEqual([
      'AuditEntryConnection',
      'AuditEntryEdge',
      'PersonConnection',
      'PersonEdge',
      'WebhookDeliveryConnection',
      'WebhookDeliveryEdge',
    ]);
    for (const name of own) expect(schema.getType(name)).toBeDefined();
  });

  test('is found by no search, no reference and no neighbourhood', async () => {
    const person = await api.users.create('editor');
    const { search } = await api.read<{ search: unknown[] }>(
      'query ($text: String!) { search(text: $text) { matched } }',
      { text: person.email },
    );
    expect(JSON.stringify(search)).not.toContain(person.email);
    for (const ref of [person.id, person.email, `user/${person.id}`]) {
      expect(await api.read('query ($ref: String!) { entity(ref: $ref) { id } }', { ref })).toEqual(
        {
          entity: null,
        },
      );
      const { errors } = await api.ask(
        'query ($ref: String!) { neighbourhood(ref: $ref) { nodes { id } } }',
        { ref },
      );
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });
});
