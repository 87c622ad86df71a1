import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Access } from '../../../packages/server/src/domain/people/access-role.ts';
import { Refusal } from '../../../packages/server/src/domain/refusal.ts';
import { buildSchema } from '../../../packages/server/src/schema/build-schema.ts';
import { POLICY } from '../../../packages/server/src/schema/policy.ts';
import { openPeople, type People } from '../../../packages/server/src/store/people/people.ts';
import type { SignedInPerson } from '../../../packages/server/src/store/people/person.ts';
import { type Api, openApi } from '../../testkit/api.ts';
import {
  createPrincipals,
  type Denial,
  expectedDenial,
  PRINCIPALS,
  type Principal,
  type PrincipalName,
} from '../../testkit/principals.ts';
import { waysIntoInputs } from '../../testkit/sample-input.ts';

type Row = {
  readonly coordinate: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly needed: Access;
};

let api: Api;
let schema: GraphQLSchema;
let rows: Row[];
let persons: Map<PrincipalName, () => Promise<SignedInPerson | null>>;

beforeAll(async () => {
  api = await openApi();
  schema = await buildSchema(api.database);
  rows = fieldsOf(schema);
  const principals = await createPrincipals(api);
  const people = openPeople(api.database);
  // Each is looked up once, as a request does it.
  const found = await Promise.all(
    principals.map(async (principal) => [principal.name, await lookUp(people, principal)] as const),
  );
  persons = new Map(found.map(([name, person]) => [name, () => Promise.resolve(person)]));
});

afterAll(() => api.close());

function fieldsOf(built: GraphQLSchema): Row[] {
  return Object.values(built.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => {
        const coordinate = `${type.name}.${field.name}`;
        return { coordinate, field, needed: POLICY.get(coordinate) ?? 'admin' };
      }),
    );
}

/** Who somebody is by what they send, as the server finds out. */
function lookUp(people: People, { headers }: Principal): Promise<SignedInPerson | null> {
  const { cookie, authorization } = headers;
  if (authorization !== undefined)
    return people.findPersonByKey(authorization.replace('Bearer ', ''));
  return cookie === undefined
    ? Promise.resolve(null)
    : people.findPerson(cookie.split('=')[1] ?? '');
}

type Given = { readonly parent: unknown; readonly given: object };

/** Whether a field refuses somebody, and whether it has done anything before. */
async function denialOf(
  field: GraphQLField<unknown, unknown>,
  name: PrincipalName,
  { parent, given }: Given,
): Promise<{ denial: Denial; message: string }> {
  const context = { person: persons.get(name) };
  const resolve = field.resolve ?? field.subscribe ?? defaultFieldResolver;
  try {
    await resolve(parent, given, context, {} as GraphQLResolveInfo);
    return { denial: undefined, message: '' };
  } catch (error) {
    if (!(error instanceof Refusal)) return { denial: undefined, message: '' };
    const { code, message } = error;
    if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') return { denial: code, message };
    return { denial: undefined, message: '' };
  }
}

const HIT = { parent: { id: 'somebody', node: {}, key: {} }, given: {} };
const MISS = { parent: {}, given: {} };

describe.each(PRINCIPALS)('%s', (name) => {
  test('is answered by each field that they may read, and refused by all others', async () => {
    const wrong: string[] = [];
    let cells = 0;
    for (const { coordinate, field, needed } of rows) {
      const expected = expectedDenial(name, needed);
      // What everyone may read has no guard, so that nothing of it can be refused here.
      if (needed === 'anyone') {
        if (expected !== undefined) wrong.push(`${coordinate}: everyone may read it`);
        cells += 1;
        continue;
      }
      const [hit, miss] = [await denialOf(field, name, HIT), await denialOf(field, name, MISS)];
      if (hit.denial !== expected || miss.denial !== expected) {
        wrong.push(`${coordinate}: ${hit.denial} and ${miss.denial}, not ${expected}`);
      }
      if (expected !== undefined && hit.message !== miss.message) {
        wrong.push(`${coordinate}: a hit is told from a miss`);
      }
      cells += 2;
    }
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(rows.length);
  });

  test('writes into each field of an input that they may, and no other', async () => {
    const wrong: string[] = [];
    for (const { coordinate, mutation, given } of waysIntoInputs(schema)) {
      const field = schema.getMutationType()?.getFields()[mutation];
      const rules = [POLICY.get(`Mutation.${mutation}`), POLICY.get(coordinate)];
      const denials = rules.map((rule) => expectedDenial(name, rule ?? 'admin'));
      const expected = denials.find((denial) => denial !== undefined);
      const actual = field && (await denialOf(field, name, { parent: {}, given }));
      if (actual?.denial !== expected) wrong.push(`${mutation}: ${coordinate}: ${actual?.denial}`);
    }
    expect(wrong).toEqual([]);
  });
});

test('every field of the schema has a row, and those that are guarded are many', () => {
  expect(rows.length).toBeGreaterThan(400);
  expect(rows.filter(({ needed }) => needed !== 'anyone').length).toBeGreaterThan(40);
  expect(waysIntoInputs(schema).length).toBeGreaterThan(300);
});
