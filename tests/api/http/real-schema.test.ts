import { type GraphQLSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildSchema } from '../../../packages/server/src/schema/build-schema.ts';
import { sendQuery } from './send-query.ts';
import { type FixtureServer, startFixtureServer } from './start-fixture-server.ts';

/** A query at a limit, the same one above it, and the limit. */
type SchemaCase = readonly [limitName: string, atLimit: string, above: string];

const levels = (count: number) =>
  `{ roles { ${'leadsTo { '.repeat(count - 2)} id ${'} '.repeat(count - 2)} } }`;
const branches = (count: number) =>
  Array.from({ length: count }, () => '{ slug: { eq: "a" } }').join(' ');
const slugs = (count: number) => Array.from({ length: count }, () => '"a"').join(' ');

const CASES: readonly SchemaCase[] = [
  ['pageSize', '{ roles(limit: 100) { id } }', '{ roles(limit: 101) { id } }'],
  [
    'pageSize',
    '{ skillsConnection(first: 100) { totalCount } }',
    '{ skillsConnection(first: 101) { totalCount } }',
  ],
  [
    'pageSize',
    '{ roles { requires(limit: 100) { id } } }',
    '{ roles { requires(limit: 101) { id } } }',
  ],
  [
    'pageSize',
    '{ roles { requiresConnection(first: 100) { totalCount } } }',
    '{ roles { requiresConnection(first: 101) { totalCount } } }',
  ],
  [
    'pageSize',
    '{ search(text: "a", first: 100) { score } }',
    '{ search(text: "a", first: 101) { score } }',
  ],
  [
    'pageSize',
    '{ neighbourhood(ref: "a", limit: 500) { revision } }',
    '{ neighbourhood(ref: "a", limit: 501) { revision } }',
  ],
  [
    'inputNesting',
    '{ roles(where: { requiresConnection: { some: { edge: { level: { gte: 3 } } } } }) { id } }',
    '{ roles(where: { NOT: { requiresConnection: { some: { edge: { level: { gte: 3 } } } } } }) { id } }',
  ],
  [
    'filterBranches',
    `{ tools(where: { OR: [${branches(20)}] }) { id } }`,
    `{ tools(where: { OR: [${branches(21)}] }) { id } }`,
  ],
  [
    'listItems',
    `{ roles(where: { slug: { in: [${slugs(500)}] } }) { id } }`,
    `{ roles(where: { slug: { in: [${slugs(501)}] } }) { id } }`,
  ],
  [
    'stringBytes',
    `{ entity(ref: "${'a'.repeat(10_240)}") { id } }`,
    `{ entity(ref: "${'a'.repeat(10_241)}") { id } }`,
  ],
  ['depth', levels(12), levels(13)],
];

let schema: GraphQLSchema;
let server: FixtureServer;
let contexts = 0;

/** No database is behind this schema: a query that gets past its limits ends here. */
function contextFor(): never {
  contexts += 1;
  throw new Error('the limits were passed');
}

beforeAll(async () => {
  schema = await buildSchema();
  server = await startFixtureServer({ schema, contextFor });
}, 60_000);

afterAll(() => server.close());

beforeEach(() => {
  contexts = 0;
});

describe('the schema of the product', () => {
  it.each(CASES)('lets a query through that is at its limit of %s', async (_name, atLimit) => {
    expect(validate(schema, parse(atLimit))).toEqual([]);
    const { body } = await sendQuery(server.url, atLimit);
    expect(body.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(contexts).toBe(1);
  });

  it.each(CASES)(
    'is not asked by a query beyond its limit of %s',
    async (limitName, _at, above) => {
      const { status, body } = await sendQuery(server.url, above);
      expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limitName });
      expect(status).toBe(400);
      expect(contexts).toBe(0);
    },
  );

  it('passes all audits of GraphQL over HTTP, and describes itself', async () => {
    const other = await startFixtureServer({ schema });
    const fetchFn: typeof fetch = (address, init) => {
      const headers = new Headers(init?.headers);
      headers.set('apollo-require-preflight', '1');
      return fetch(address, { ...init, headers });
    };
    const audits = serverAudits({ url: `${other.url}/graphql`, fetchFn });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    const introspected = await sendQuery(other.url, getIntrospectionQuery());
    await other.close();

    expect(results.filter(({ status }) => status === 'ok')).toHaveLength(61);
    expect(introspected.body.errors).toBeUndefined();
  });
});
