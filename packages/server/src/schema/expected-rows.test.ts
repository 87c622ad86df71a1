import { type GraphQLSchema, Kind, parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { buildSchema } from './build-schema.ts';
import { expectedRows } from './expected-rows.ts';
import { fanOutsOf } from './fan-outs.ts';

let schema: GraphQLSchema;

const fanOuts = fanOutsOf({
  entities: [
    { kind: 'Role', count: 40 },
    { kind: 'Skill', count: 300 },
  ],
  neighbours: [
    { type: 'REQUIRES', direction: 'OUT', kind: 'Role', neighbour: 'Skill', expected: 20 },
    { type: 'REQUIRES', direction: 'IN', kind: 'Skill', neighbour: 'Role', expected: 200 },
    { type: 'RELATED', direction: 'OUT', kind: 'Skill', neighbour: 'Skill', expected: 2 },
    { type: 'RELATED', direction: 'IN', kind: 'Skill', neighbour: 'Skill', expected: 3 },
  ],
});

beforeAll(async () => {
  schema = await buildSchema();
});

function rowsOf(source: string, variables = {}): number {
  const { definitions } = parse(source);
  const fragments = Object.fromEntries(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('There is no operation.');
  return expectedRows({ schema, operation, fragments, variables }, fanOuts);
}

test.each([
  ['a kind', '{ roles { id } }', 40],
  ['a page of it', '{ roles(limit: 5) { id } }', 5],
  ['a kind of more than a page', '{ skills { id } }', 100],
  ['a page as a connection', '{ skillsConnection(first: 7) { edges { node { id } } } }', 7],
  ['lists inside one another', '{ roles { requires { id } } }', 40 + 40 * 20],
  ['a list of more than a page', '{ skills(limit: 1) { requiredBy { id } } }', 1 + 100],
  ['a list both ways', '{ skills(limit: 2) { related { id } } }', 2 + 2 * 5],
  ['a list that the graph has not', '{ roles { uses { id } } }', 40],
  [
    'a connection in a list',
    '{ roles(limit: 2) { requiresConnection(first: 3) { edges { node { id } properties { level } } } } }',
    2 + 2 * 3,
  ],
  ['aliases', '{ a: roles(limit: 5) { id } b: roles(limit: 6) { id } }', 11],
  ['a fragment', '{ roles(limit: 5) { ...F } } fragment F on Role { requires { id } }', 5 + 100],
  [
    'a part of the graph',
    '{ neighbourhood(ref: "a", limit: 500) { nodes { id } edges { id } } }',
    1_000,
  ],
  [
    'a scene',
    '{ scene(expansions: [], limit: 700) { nodes { entity { id } } statements { id } } }',
    1_400,
  ],
  [
    'what lies around it',
    '{ neighbourhood(ref: "a") { nodes { ... on Role { requires { id } } } } }',
    200 + 200 * 20,
  ],
  [
    'the log of changes',
    '{ changeSets(first: 20) { edges { node { operations { effects { id } } } } } }',
    20 + 20 * 3 + 20 * 9,
  ],
  ['the schema', '{ __schema { types { name } } }', 0],
  ['texts', '{ graph { revision } }', 0],
])('%s is expected to be as long as it is', (_what, source, expected) => {
  expect(rowsOf(source)).toBe(expected);
});

test('a page is asked for by a variable, too', () => {
  expect(rowsOf('query ($n: Int) { roles(limit: $n) { id } }', { n: 3 })).toBe(3);
});
