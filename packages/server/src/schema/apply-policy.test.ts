import { graphql, buildSchema as schemaOf } from 'graphql';
import { describe, expect, test } from 'vitest';
import { applyPolicy } from './apply-policy.ts';
import type { AccessRole, Policy } from './policy.ts';

const sdl = 'type Query { open: String, closed: String }';

function policyOf(rules: Record<string, AccessRole>): Policy {
  return new Map(Object.entries(rules));
}

/** What a caller of some role is answered, and which fields were really read. */
async function ask(accessRole: AccessRole, source: string) {
  const read: string[] = [];
  const policy = policyOf({ 'Query.open': 'viewer', 'Query.closed': 'editor' });
  const schema = applyPolicy(schemaOf(sdl), policy);
  const field = (name: string) => () => {
    read.push(name);
    return name;
  };
  const rootValue = { open: field('open'), closed: field('closed') };
  const answer = await graphql({ schema, source, rootValue, contextValue: { accessRole } });
  return { data: answer.data, code: answer.errors?.[0]?.originalError, read };
}

describe('the policy', () => {
  test('refuses to build a schema with a field that has no rule', () => {
    const givenPolicy = policyOf({ 'Query.open': 'viewer' });
    expect(() => applyPolicy(schemaOf(sdl), givenPolicy)).toThrow('no rule for Query.closed');
  });

  test('refuses a rule that no field has', () => {
    const givenPolicy = policyOf({
      'Query.open': 'viewer',
      'Query.closed': 'viewer',
      'Query.gone': 'admin',
    });
    expect(() => applyPolicy(schemaOf(sdl), givenPolicy)).toThrow('no field Query.gone');
  });

  test('lets everyone read what everyone may', async () => {
    expect(await ask('viewer', '{ open }')).toMatchObject({ data: { open: 'open' } });
  });

  test('refuses, before anything is read, whoever has too low a role', async () => {
    const actual = await ask('contributor', '{ alias: closed }');
    expect(actual.data).toEqual({ alias: null });
    expect(actual.code).toMatchObject({ code: 'FORBIDDEN' });
    expect(actual.read).toEqual([]);
  });

  test.each<AccessRole>(['editor', 'admin'])('lets %s read what editors may', async (givenRole) => {
    const actual = await ask(givenRole, '{ ... on Query { closed } }');
    expect(actual.data).toEqual({ closed: 'closed' });
  });
});
