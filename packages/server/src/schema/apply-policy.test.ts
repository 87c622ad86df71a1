import { type ExecutionResult, graphql, parse, buildSchema as schemaOf, subscribe } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Access, AccessRole } from '../domain/people/access-role.ts';
import { applyPolicy } from './apply-policy.ts';
import type { Policy } from './policy.ts';

const sdl = `
  type Query { open: String, closed: String }
  type Mutation { write(items: [Item!], note: String): String }
  input Item { name: String, secret: String, inner: Item }
  type Subscription { changed: String }
`;

function policyOf(rules: Record<string, Access>): Policy {
  return new Map(Object.entries(rules));
}

const policy = policyOf({
  'Query.open': 'anyone',
  'Query.closed': 'editor',
  'Subscription.changed': 'editor',
  'Mutation.write': 'contributor',
  'Mutation.write(items:)': 'contributor',
  'Mutation.write(note:)': 'contributor',
  'Item.name': 'contributor',
  'Item.inner': 'contributor',
  'Item.secret': 'admin',
});

/** The context of a caller of some role, or of nobody, that counts how often it is asked. */
function contextOf(role: AccessRole | undefined) {
  let lookUps = 0;
  const person = async () => {
    lookUps += 1;
    return role === undefined ? null : { role };
  };
  return { person, lookUps: () => lookUps };
}

/** What a caller is answered, which fields were really read, and how often the caller was looked up. */
async function ask(role: AccessRole | undefined, source: string) {
  const read: string[] = [];
  const schema = applyPolicy(schemaOf(sdl), policy);
  const field = (name: string) => () => {
    read.push(name);
    return name;
  };
  const rootValue = { open: field('open'), closed: field('closed'), write: field('write') };
  const contextValue = contextOf(role);
  const { data, errors } = await graphql({ schema, source, rootValue, contextValue });
  return { data, error: errors?.[0]?.originalError, read, lookUps: contextValue.lookUps() };
}

/** What a caller is told on subscribing, and how many have made the server listen. */
async function listen(role: AccessRole | undefined) {
  let listeners = 0;
  const schema = schemaOf(sdl);
  const changed = schema.getSubscriptionType()?.getFields()['changed'];
  if (!changed) throw new Error('The schema has no such field.');
  changed.subscribe = async function* () {
    listeners += 1;
    yield { changed: 'now' };
  };
  const answer = await subscribe({
    schema: applyPolicy(schema, policy),
    document: parse('subscription { changed }'),
    contextValue: contextOf(role),
  });
  const events: ExecutionResult[] = [];
  if (!(Symbol.asyncIterator in answer)) return { errors: answer.errors, events, listeners };
  for await (const event of answer) events.push(event);
  return { errors: undefined, events, listeners };
}

describe('the policy', () => {
  test('refuses to build a schema with a field that has no rule', () => {
    const givenPolicy = new Map([...policy].filter(([rule]) => rule !== 'Query.closed'));
    expect(() => applyPolicy(schemaOf(sdl), givenPolicy)).toThrow('no rule for Query.closed');
  });

  test('refuses a rule that no field has', () => {
    const givenPolicy = new Map([...policy, ['Query.gone', 'admin' as const]]);
    expect(() => applyPolicy(schemaOf(sdl), givenPolicy)).toThrow('no field Query.gone');
  });

  test.each(['Item.secret', 'Mutation.write(note:)'])(
    'refuses to build a schema in which %s may be written and has no rule',
    (coordinate) => {
      const givenPolicy = new Map([...policy].filter(([rule]) => rule !== coordinate));
      expect(() => applyPolicy(schemaOf(sdl), givenPolicy)).toThrow(`no rule for ${coordinate}`);
    },
  );

  test.each([
    ['a field of an input', '{ write(items: [{name: "a"}, {inner: {secret: null}}]) }'],
    ['a field by its alias', '{ alias: write(items: [{secret: "b"}]) }'],
  ])('refuses to write %s that needs more than its mutation', async (_what, document) => {
    const { error, read } = await ask('editor', `mutation ${document}`);
    expect(error).toMatchObject({ code: 'FORBIDDEN' });
    expect(read).toEqual([]);
  });

  test('lets a contributor write what contributors may', async () => {
    const actual = await ask('contributor', 'mutation { write(items: [{name: "a"}], note: "b") }');
    expect(actual.data).toEqual({ write: 'write' });
  });

  test('lets everyone read what everyone may, without asking who it is', async () => {
    const actual = await ask('viewer', '{ open }');
    expect(actual).toMatchObject({ data: { open: 'open' }, lookUps: 0 });
  });

  test.each([
    ['nobody', undefined, 'UNAUTHENTICATED', /^Sign in/],
    ['a contributor', 'contributor', 'FORBIDDEN', /needs the role editor; yours is contributor/],
  ] as const)('refuses %s before anything is read', async (_who, givenRole, code, message) => {
    const actual = await ask(givenRole, '{ alias: closed }');
    expect(actual.data).toEqual({ alias: null });
    expect(actual.error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(actual.read).toEqual([]);
  });

  test.each<AccessRole>(['editor', 'admin'])('lets %s read what editors may', async (givenRole) => {
    const actual = await ask(givenRole, '{ ... on Query { closed } }');
    expect(actual.data).toEqual({ closed: 'closed' });
  });

  test('lets an editor hear of what editors may read', async () => {
    const actual = await listen('editor');
    expect(actual.events).toEqual([{ data: { changed: 'now' } }]);
  });

  test.each([
    ['nobody', undefined, 'UNAUTHENTICATED'],
    ['a viewer', 'viewer', 'FORBIDDEN'],
  ] as const)('does not begin to listen for %s', async (_who, givenRole, code) => {
    const actual = await listen(givenRole);
    expect(actual.errors?.[0]?.originalError).toMatchObject({ code });
    expect(actual.listeners).toBe(0);
  });
});
