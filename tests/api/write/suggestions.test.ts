import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';
import { newPlace } from '../../testkit/new-place.ts';
import { postJson } from '../../testkit/post-json.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi(undefined, { trustedProxies: ['127.0.0.1'] });
});

afterAll(() => api.close());

const newToken = () => randomBytes(32).toString('base64url');

const SUGGEST = `mutation (
  $suggestion: SuggestionInput, $changes: [ChangeInput!], $reason: String!, $token: String!, $name: String
) {
  suggestChange(
    suggestion: $suggestion, changes: $changes, reason: $reason, token: $token, name: $name
  ) {
    number state author { name } operations { sentence verdict }
  }
}`;

type Suggested = {
  suggestChange: {
    number: number;
    state: string;
    author: { name: string };
    operations: { sentence: string }[];
  };
};

type Answer = { data?: Suggested | null; errors?: { extensions: Record<string, unknown> }[] };

/** Operations in place of the one thing that `suggest` changes by itself. */
const operations = (...changes: object[]) => ({ suggestion: null, changes });

/** A skill that no other test has. */
const newSkill = (name = `Skill ${newToken()}`) => ({
  slug: `skill-${randomBytes(8).toString('hex')}`,
  name,
  description: 'A skill of a test.',
  category: 'TECHNICAL',
});

const needs = (skill: string, more: object = {}) => ({
  require: {
    role: 'role/data-engineer',
    skill,
    necessity: 'OPTIONAL',
    importance: 2,
    level: 3,
    ...more,
  },
});

/** Suggests from an address of its own, so that no other test is counted. */
async function suggest(given: object, address = newPlace().address): Promise<Answer> {
  const variables = {
    suggestion: { correct: { entity: 'skill/python', description: `Better ${newToken()}.` } },
    reason: 'It is out of date.',
    token: newToken(),
    ...given,
  };
  const headers = { 'x-forwarded-for': address };
  const { body } = await postJson(api.url, { query: SUGGEST, variables }, headers);
  return body;
}

const numberOf = ({ data }: Answer) => data?.suggestChange.number ?? 0;

const OF_TOKEN = 'query ($token: String!) { suggestion(token: $token) { number state comment } }';

describe('a suggestion', () => {
  test('waits for a review, and is found by its token alone', async () => {
    const token = newToken();
    const answer = await suggest({ token, name: 'Ada' });
    expect(answer.data?.suggestChange).toMatchObject({
      state: 'PROPOSED',
      author: { name: 'Ada' },
      operations: [{ sentence: expect.stringContaining('Python'), verdict: 'PENDING' }],
    });
    const number = numberOf(answer);
    expect(await api.read(OF_TOKEN, { token })).toMatchObject({
      suggestion: { number, state: 'PROPOSED' },
    });
    expect(await api.read(OF_TOKEN, { token: newToken() })).toEqual({ suggestion: null });
  });

  test('is shown to contributors, and to everyone once it is applied', async () => {
    const token = newToken();
    const number = numberOf(await suggest({ token, reason: 'Only for reviewers' }));
    const look =
      'query ($number: Int!) { changeSet(number: $number) { reason } changeSets(state: PROPOSED, first: 100) { totalCount edges { node { number } } } }';
    type Look = {
      changeSet: object | null;
      changeSets: { totalCount: number; edges: { node: { number: number } }[] };
    };
    const numbers = ({ changeSets }: Look) => changeSets.edges.map(({ node }) => node.number);
    const viewer = await api.signIn('viewer');
    for (const asker of [api, viewer]) {
      const seen = await asker.read<Look>(look, { number });
      expect(seen.changeSet).toBeNull();
      expect(numbers(seen)).not.toContain(number);
    }
    const contributor = await api.signIn('contributor');
    const seen = await contributor.read<Look>(look, { number });
    expect(seen.changeSet).toEqual({ reason: 'Only for reviewers' });
    expect(numbers(seen)).toContain(number);
    const editor = await api.signIn('editor');
    const review = `mutation ($number: Int!) {
      reviewChangeSet(number: $number, decisions: [{operation: 0, accept: true}], comment: "Thanks") { state }
    }`;
    expect(await editor.read(review, { number })).toEqual({
      reviewChangeSet: { state: 'APPLIED' },
    });
    expect((await api.read<Look>(look, { number })).changeSet).not.toBeNull();
    expect(await api.read(OF_TOKEN, { token })).toMatchObject({
      suggestion: { state: 'APPLIED', comment: 'Thanks' },
    });
    await editor.read(
      'mutation ($number: Int!, $key: ID!) { revertChangeSet(number: $number, reason: "A test", idempotencyKey: $key) { number } }',
      { number, key: token },
    );
  });

  test('sent again is the same, however often and whatever is in it', async () => {
    const token = newToken();
    const address = newPlace().address;
    const answers = [];
    for (let count = 0; count < 15; count++) answers.push(await suggest({ token }, address));
    expect(new Set(answers.map(numberOf)).size).toBe(1);
  });

  test('sent ten times at once is made once', async () => {
    const token = newToken();
    const all = await Promise.all(
      Array.from({ length: 5 }, () =>
        suggest({
          token,
          suggestion: { correct: { entity: 'skill/python', description: 'Same.' } },
        }),
      ),
    );
    expect(new Set(all.map(numberOf).filter((number) => number > 0)).size).toBe(1);
  });

  test('of a statement that is wrong proposes to remove it', async () => {
    const { skills } = await api.read<{
      skills: { buildsOnConnection: { edges: { properties: { id: string } }[] } }[];
    }>(
      '{ skills(where: {slug: {eq: "deep-learning"}}) { buildsOnConnection { edges { properties { id } } } } }',
    );
    const statement = skills[0]?.buildsOnConnection.edges[0]?.properties.id ?? '';
    const { data } = await suggest({ suggestion: { remove: { statement } } });
    expect(data?.suggestChange.operations[0]?.sentence).toMatch(/^Remove/);
  });

  test('holds several operations, of which a later one names what an earlier one creates', async () => {
    const created = newSkill();
    const evidence = [
      { source: 'machine-learning-career', locator: `§${created.slug}`, note: 'It says so.' },
    ];
    const skill = `skill/${created.slug}`;
    const { data } = await suggest(
      operations({ createSkill: created }, needs(skill, { basis: 'ARTICLE', evidence })),
    );
    expect(data?.suggestChange.operations.map(({ sentence }) => sentence)).toEqual([
      `Create the skill ${created.name}`,
      `Add: Data Engineer requires ${created.name}`,
    ]);
    expect(
      await api.read('query ($ref: String!) { entity(ref: $ref) { id } }', { ref: skill }),
    ).toEqual({ entity: null });
  });

  test('is withdrawn by its token, once', async () => {
    const token = newToken();
    await suggest({ token });
    const withdraw = 'mutation ($token: String!) { withdrawSuggestion(token: $token) { state } }';
    expect(await api.read(withdraw, { token })).toEqual({
      withdrawSuggestion: { state: 'WITHDRAWN' },
    });
    const { errors } = await api.ask(withdraw, { token: newToken() });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('is refused after ten in an hour from one address', async () => {
    const { address } = newPlace();
    for (let count = 0; count < 10; count++) {
      expect((await suggest({}, address)).errors).toBeUndefined();
    }
    const { errors } = await suggest({}, address);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      retryAfterSeconds: expect.any(Number),
    });
    expect((await suggest({})).errors).toBeUndefined();
  });
});

describe('bad input', () => {
  test.each([
    ['a token that may be guessed', { token: 'mine' }, 'BAD_USER_INPUT', 'token'],
    ['no reason', { reason: ' ' }, 'BAD_USER_INPUT', 'reason'],
    ['a long reason', { reason: 'x'.repeat(1001) }, 'BAD_USER_INPUT', 'reason'],
    ['a name of two lines', { name: 'a\nb' }, 'BAD_USER_INPUT', 'name'],
    [
      'an entity that is not there',
      { suggestion: { correct: { entity: 'skill/nothing', name: 'X' } } },
      'NOT_FOUND',
      'suggestion.correct.entity',
    ],
    [
      'a statement that is not there',
      { suggestion: { remove: { statement: 'nothing' } } },
      'NOT_FOUND',
      'suggestion.remove.statement',
    ],
    [
      'nothing to change',
      { suggestion: { correct: { entity: 'skill/python' } } },
      'BAD_USER_INPUT',
      'suggestion.correct',
    ],
    ['nothing at all', { suggestion: null }, 'BAD_USER_INPUT', 'changes'],
    ['no operation', operations(), 'BAD_USER_INPUT', 'changes'],
    [
      'operations beside the one thing',
      { changes: [needs('skill/cloud-platforms')] },
      'BAD_USER_INPUT',
      'changes',
    ],
    [
      'more operations than a reviewer reads',
      operations(...Array.from({ length: 21 }, () => needs('skill/nothing'))),
      'LIMIT_EXCEEDED',
      'changes',
    ],
    [
      'an operation that the graph refuses',
      operations({ createSkill: newSkill() }, needs('skill/nothing')),
      'NOT_FOUND',
      'changes[1].require.skill',
    ],
    [
      'a rank, which editors give',
      operations(needs('skill/nothing', { rank: 'PREFERRED' })),
      'FORBIDDEN',
      'changes[0].require.rank',
    ],
    [
      'where a grade comes from, which editors say',
      operations(needs('skill/nothing', { gradeBasis: 'DATASET' })),
      'FORBIDDEN',
      'changes[0].require.gradeBasis',
    ],
    [
      'an id elsewhere, which editors give',
      operations({ createSkill: { ...newSkill(), externalIds: ['esco:1'] } }),
      'FORBIDDEN',
      'changes[0].createSkill.externalIds',
    ],
  ])('%s is refused by the name of its field', async (_what, given, code, field) => {
    const { errors } = await suggest(given);
    expect(errors?.[0]?.extensions).toMatchObject({ code, field });
  });

  test.each([
    ['merge', { from: 'skill/python', into: 'skill/sql' }],
    ['deprecateSkill', { skill: 'python', expectedVersion: 1 }],
    ['restoreEntity', { entity: 'skill/python', expectedVersion: 1 }],
    ['removeEvidence', { statement: 'x', expectedVersion: 1, evidence: 'x' }],
    ['createTrend', { name: 'A', description: 'B', category: 'TREND', direction: 'GROWING' }],
    ['updateSkill', { skill: 'python', expectedVersion: 1, slug: 'snake' }],
    ['updateRequires', { statement: 'x', expectedVersion: 1, basis: 'DATASET' }],
    ['updateUses', { statement: 'x', expectedVersion: 1, rank: 'DEPRECATED' }],
  ])('%s with %o is for people with an account', async (name, given) => {
    const { data, errors } = await suggest(operations({ [name]: given }));
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  test.each(['proposeChanges', 'applyChanges'])(
    'what may be suggested is still refused by %s without an account',
    async (mutation) => {
      const { errors } = await api.ask(
        `mutation ($changes: [ChangeInput!]!, $key: ID!) {
          ${mutation}(changes: $changes, reason: "A test", idempotencyKey: $key) { number }
        }`,
        { changes: [needs('skill/cloud-platforms')], key: newToken() },
      );
      expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    },
  );

  test('a name that another entity has is refused, naming the entity', async () => {
    const { errors } = await suggest({
      suggestion: { correct: { entity: 'skill/python', name: 'SQL' } },
    });
    expect(errors?.[0]?.extensions['code']).toBe('ALREADY_EXISTS');
  });
});
