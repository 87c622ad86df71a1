import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFixtureSchema } from './fixture-schema.ts';
import { sendQuery } from './send-query.ts';
import { type FixtureServer, startFixtureServer } from './start-fixture-server.ts';

let server: FixtureServer;

beforeAll(async () => {
  server = await startFixtureServer({ publicSchema: false });
});

afterAll(() => server.close());

/** Every name of the schema that is not GraphQL's own. */
function namesOfSchema(): string[] {
  const schema = createFixtureSchema(
    { resolvers: 0, contexts: 0 },
    { reached: () => {}, opened: Promise.resolve() },
  );
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const fields = types.flatMap((type) =>
    'getFields' in type ? Object.values(type.getFields()) : [],
  );
  const values = types.flatMap((type) => ('getValues' in type ? type.getValues() : []));
  const fieldArguments = fields.flatMap((field) => ('args' in field ? field.args : []));
  const builtIn = new Set(['Int', 'String', 'Boolean', 'Float', 'ID', 'id', 'in']);
  const all = [...types, ...fields, ...values, ...fieldArguments].map(({ name }) => name);
  return [...new Set(all)].filter((name) => !builtIn.has(name));
}

/** A name with one letter left out, doubled, or changed. */
const misspellings = (name: string) => [
  name.slice(1),
  `${name}${name.at(-1)}`,
  `${name.slice(0, -1)}z`,
];

/** Queries in which a misspelt name stands where each sort of name can. */
const queriesWith = (word: string): [string, Record<string, unknown>][] => [
  [`{ ${word} }`, {}],
  [`{ roles { ${word} } }`, {}],
  [`{ roles(${word}: 1) { id } }`, {}],
  [`{ roles(where: { ${word}: 1 }) { id } }`, {}],
  [`{ roles(sort: ${word}) { id } }`, {}],
  [`query ($v: ${word}) { roles(where: $v) { id } }`, {}],
  [`{ roles { ... on ${word} { id } } }`, {}],
  ['query ($v: RoleWhere) { roles(where: $v) { id } }', { v: { [word]: 1 } }],
  ['query ($v: Order) { roles(sort: $v) { id } }', { v: word }],
  [`mutation { ${word} }`, {}],
];

/** The names in the messages that answer a question in which they do not stand. */
async function namesGivenBy(
  [query, variables]: [string, Record<string, unknown>],
  names: readonly string[],
): Promise<string[]> {
  const { body } = await sendQuery(server.url, query, variables);
  const messages = (body.errors ?? []).map(({ message }) => message).join(' ');
  const words: readonly string[] = messages.match(/\w+/g) ?? [];
  const asked = `${query} ${JSON.stringify(variables)}`;
  return names.filter((name) => words.includes(name) && !asked.includes(name));
}

describe('a closed schema', () => {
  it.each([
    ['the usual introspection query', getIntrospectionQuery()],
    ['a question for one type', '{ __type(name: "Role") { name } }'],
    ['a fragment', '{ ...S } fragment S on Query { __schema { types { name } } }'],
  ])('is not shown to anonymous callers by %s', async (_name, query) => {
    const { status, body } = await sendQuery(server.url, query);
    expect(status).toBe(400);
    expect(body).not.toHaveProperty('data');
    expect(body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('does not give away a name that was not in the question', async () => {
    const names = namesOfSchema();
    const questions = names.flatMap(misspellings).flatMap(queriesWith);
    const actual: string[] = [];
    for (let start = 0; start < questions.length; start += 20) {
      const some = questions.slice(start, start + 20);
      const given = await Promise.all(some.map((question) => namesGivenBy(question, names)));
      actual.push(...given.flat());
    }
    expect(questions.length).toBeGreaterThan(500);
    expect(actual).toEqual([]);
  }, 60_000);

  it('names the arguments of a refusal in the caller’s own words', async () => {
    const { text } = await sendQuery(server.url, '{ roles { requires(limit: 101) { id } } }');
    expect(text).toContain('requires(limit:)');
    expect(text).not.toContain('Role.');
  });

  it('answers many faults of one sort by one sentence', async () => {
    const { body } = await sendQuery(server.url, `{ roles { id ${'@aa '.repeat(10)} } }`);
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.locations).toHaveLength(10);
  });

  it('still answers', async () => {
    const { body } = await sendQuery(server.url, '{ roles { id __typename } }');
    expect(body.data).toEqual({ roles: [{ id: 'r1', __typename: 'Role' }] });
  });
});
