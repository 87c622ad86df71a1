import {
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../../packages/server/src/schema/build-schema.ts';
import { KIND_ROOTS } from '../../../packages/server/src/schema/kind-roots.ts';
import { type Api, openApi } from '../../testkit/api.ts';
import { createOwnedThings, type OwnedThings } from '../../testkit/owned-things.ts';

let api: Api;
let schema: GraphQLSchema;
let owned: OwnedThings;

beforeAll(async () => {
  api = await openApi();
  schema = await buildSchema();
  owned = await createOwnedThings(api);
});

afterAll(async () => {
  await owned.remove();
  await api.close();
});

/** What the database keeps of people, keys, sessions and webhooks, and the schema tells of them. */
const PRIVATE =
  `email emailKey passwordHash hasPassword lastSignInAt tokenHash sessions apiKeys userAgent
  openedAt lastSeenAt expiresAt lastUsedAt scope start secret failingSince isActive deliveredRevision
  isShared isMine actor subject detail user users person people session apiKey webhook webhooks auditLog`.split(
    /\s+/,
  );

/** The inputs that queries take, with all that is in them. */
function inputsOfQueries(): GraphQLInputObjectType[] {
  const found = new Set<GraphQLInputObjectType>();
  const visit = (type: unknown): void => {
    if (!isInputObjectType(type) || found.has(type)) return;
    found.add(type);
    for (const field of Object.values(type.getFields())) visit(getNamedType(field.type));
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name === 'Mutation') continue;
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) visit(getNamedType(argument.type));
    }
  }
  return [...found];
}

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

  test('is no field of what filters, sorts and aggregates take', () => {
    const inputs = inputsOfQueries();
    expect(inputs.length).toBeGreaterThan(100);
    const named = inputs.flatMap((type) =>
      Object.keys(type.getFields())
        .filter((name) => PRIVATE.includes(name))
        .map((name) => `${type.name}.${name}`),
    );
    expect(named).toEqual([]);
    expect(Object.keys(schema.getTypeMap()).filter((name) => /Aggregat/i.test(name))).toEqual([]);
  });

  test.each([...KIND_ROOTS.values()])(
    'is nothing that %s can be filtered, sorted or counted by',
    (root) => {
      const asked = PRIVATE.flatMap((name) => [
        `${root}(where: { ${name}: { startsWith: "a" } }) { id }`,
        `${root}(where: { NOT: { ${name}: { eq: "a" } } }) { id }`,
        `${root}(sort: [{ ${name}: ASC }]) { id }`,
        `${root}Connection(where: { ${name}: { contains: "a" } }) { totalCount }`,
        `${root}Connection { edges { node { ${name} } } }`,
        `${root}Connection { aggregate { node { ${name} { longest } } } }`,
      ]);
      expect(validate(schema, parse(`{ ${root}(where: { name: { eq: "a" } }) { id } }`))).toEqual(
        [],
      );
      expect(asked.filter((field) => validate(schema, parse(`{ ${field} }`)).length === 0)).toEqual(
        [],
      );
    },
  );

  test('is nothing that a condition given as a variable reaches', async () => {
    for (const name of PRIVATE) {
      const { errors } = await api.ask(
        'query ($where: RoleWhere) { roles(where: $where) { id } }',
        { where: { requires: { some: { [name]: { startsWith: 'a' } } } } },
      );
      expect([name, errors?.[0]?.extensions.code]).toEqual([name, 'BAD_USER_INPUT']);
    }
  });

  test.each(['graph.jsonl', 'graph.graphml', 'sources.csv'])(
    'is in no export: %s',
    async (file) => {
      const response = await fetch(new URL(`/export/${file}`, api.url));
      expect(response.status).toBe(200);
      const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
      const kept = ['person', 'text', 'session', 'key', 'view', 'webhook'].map((argument) =>
        String(owned.ids('', argument)),
      );
      expect(kept.filter((one) => one.length < 10)).toEqual([]);
      expect(kept.filter((one) => text.includes(one))).toEqual([]);
      expect(text).not.toMatch(/passwordHash|tokenHash|argon2id/);
    },
  );

  test.each([
    ['endSession', 'session', ''],
    ['revokeApiKey', 'key', ''],
    ['removeView', 'view', ''],
    ['renameView', 'view', ', name: "Seen by me"'],
    ['erasePerson', 'person', ''],
    ['renamePerson', 'person', ', name: "Known to me"'],
  ])('of somebody else is not told by %s from what there is not', async (field, argument, more) => {
    const viewer = await api.signIn('viewer');
    const selected = field.startsWith('rename') ? ' { id }' : '';
    const told = async (id: string) => {
      const before = api.queries.now();
      const document = `mutation ($id: ID!) { ${field}(${argument}: $id${more})${selected} }`;
      const { data, errors } = await viewer.ask(document, { id });
      const [{ message, extensions } = { message: '', extensions: undefined }] = errors ?? [];
      const queries = api.queries.now() - before;
      return { code: extensions?.code, message: message.replaceAll(id, 'it'), data, queries };
    };
    const hit = await told(String(owned.ids(field, argument)));
    expect(hit).toMatchObject({
      code: expect.stringMatching(/NOT_FOUND|FORBIDDEN/),
      message: expect.not.stringMatching(/^$/),
    });
    expect(await told('nothing')).toEqual(hit);
  });
});
