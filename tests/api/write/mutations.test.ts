import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeInputsOf, removeCreated } from '../../testkit/change-inputs.ts';
import { type Asker, type ChangingApi, openChangingApi } from '../../testkit/changing-api.ts';
import { createWorld, type World } from '../../testkit/world.ts';

const CHANGE_SET = `number state revision author { id name } decidedBy { id } comment reverts revertedBy
  operationCount operations { position sentence verdict reason effectCount
    effects { table action subject fields { field before after } } }`;

const mutation = (name: string) => `mutation ($changes: [ChangeInput!]!, $key: ID!) {
  ${name}(changes: $changes, reason: "to try it", idempotencyKey: $key) { ${CHANGE_SET} } }`;
const APPLY = mutation('applyChanges');
const PROPOSE = mutation('proposeChanges');

type ChangeSet = {
  number: number;
  state: string;
  revision: number | null;
  author: { id: string };
  revertedBy: number[];
  operations: {
    position: number;
    sentence: string;
    verdict: string;
    reason: string | null;
    effects: { table: string; action: string; subject: string; fields: FieldChange[] }[];
  }[];
};
type FieldChange = { field: string; before: unknown; after: unknown };

let api: ChangingApi;
let editor: Asker;
let contributor: Asker;
let world: World;
let { skill, role, requirement }: ReturnType<typeof changeInputsOf> = changeInputsOf(createWorld());

beforeAll(async () => {
  api = await openChangingApi();
  [editor, contributor] = await Promise.all([api.as('editor'), api.as('contributor')]);
});

afterAll(async () => {
  await api.close();
});

beforeEach(() => {
  const own = createWorld();
  world = own;
  ({ skill, role, requirement } = changeInputsOf(own));
  return () => removeCreated(api.database, own);
});

async function apply(changes: object[], who = editor): Promise<ChangeSet> {
  const answer = await who.ask<{ applyChanges: ChangeSet }>(APPLY, { changes, key: randomUUID() });
  return answer.applyChanges;
}

async function propose(changes: object[], who = contributor): Promise<ChangeSet> {
  const variables = { changes, key: randomUUID() };
  return (await who.ask<{ proposeChanges: ChangeSet }>(PROPOSE, variables)).proposeChanges;
}

describe('applyChanges', () => {
  test('names what was done, and the graph has it', async () => {
    const actual = await apply([role('baker'), skill('baking'), requirement('baker', 'baking')]);
    expect(actual).toMatchObject({ state: 'APPLIED', author: { id: editor.id } });
    const statement = `role/${world.slug('baker')} REQUIRES skill/${world.slug('baking')}`;
    expect(actual.operations.map(({ verdict }) => verdict)).toEqual(Array(3).fill('ACCEPTED'));
    expect(actual.operations[2]?.effects).toMatchObject([
      { table: 'STATEMENTS', action: 'CREATED', subject: statement },
    ]);
    expect(actual.operations[2]?.sentence).toBe(
      `Add: ${world.slug('baker')} requires ${world.slug('baking')}`,
    );
    const { roles } = await editor.ask<{ roles: object[] }>(
      `query ($slug: String!) { roles(where: {slug: {eq: $slug}}) { version requires { slug groupUris } duties } }`,
      { slug: world.slug('baker') },
    );
    expect(roles).toEqual([
      { version: 1, requires: [{ slug: world.slug('baking'), groupUris: [] }], duties: [] },
    ]);
  });

  test('is seen by the next plan of its author', async () => {
    await apply([role('clerk'), role('chief'), skill('one'), requirement('chief', 'one')]);
    const { planTransition } = await editor.ask<{ planTransition: object }>(
      `query ($from: String!, $to: String!) { planTransition(input: {from: $from, to: $to}) {
        direct { newLevels steps { learn { skill { slug } } } } } }`,
      { from: world.slug('clerk'), to: world.slug('chief') },
    );
    expect(planTransition).toEqual({
      direct: { newLevels: 3, steps: [{ learn: [{ skill: { slug: world.slug('one') } }] }] },
    });
  });

  test('refuses an old version with the one that there is now', async () => {
    await apply([skill('baking')]);
    const update = (description: string) => ({
      updateSkill: { skill: world.slug('baking'), expectedVersion: 1, description },
    });
    await apply([update('Once.')]);
    const given = { changes: [update('Twice.')], key: randomUUID() };
    const { code, message, details } = await editor.refused(APPLY, given);
    expect(code).toBe('CONFLICT');
    expect(details).toMatchObject({ currentVersion: 2, value: 1 });
    expect(message).toContain('changes[0].updateSkill.expectedVersion');
  });

  test.each([
    ['nobody', 'UNAUTHENTICATED'],
    ['viewer', 'FORBIDDEN'],
    ['contributor', 'FORBIDDEN'],
  ] as const)('is not for a %s, whatever is asked', async (who, expected) => {
    const asker = who === 'nobody' ? api.anonymous : await api.as(who);
    const { code } = await asker.refused(APPLY, { changes: [], key: 'x' });
    expect(code).toBe(expected);
  });

  test('is refused inside the transaction where the right was taken away meanwhile', async () => {
    const leaving = await api.as('editor');
    await api.database.write(({ run }) =>
      run(`MATCH (user:User {id: $id}) SET user.role = 'viewer'`, { id: leaving.id }),
    );
    const { code } = await leaving.refused(APPLY, { changes: [skill('a')], key: 'x' });
    expect(code).toBe('FORBIDDEN');
  });

  test.each([
    ['an empty list', () => [], 'BAD_USER_INPUT', 'changes: the list is empty'],
    [
      'a range',
      () => [role('r'), skill('s'), requirement('r', 's', { level: 6 })],
      'BAD_USER_INPUT',
      'changes[2].require.level',
    ],
    [
      'an unknown name',
      () => [role('r'), requirement('r', 'nothing')],
      'NOT_FOUND',
      'changes[1].require.skill',
    ],
    [
      'evidence',
      () => [role('r'), skill('s'), requirement('r', 's', { basis: 'ARTICLE' })],
      'BAD_USER_INPUT',
      'changes[2].require.basis',
    ],
    [
      'white space',
      () => [skill('s', { name: ' s' })],
      'BAD_USER_INPUT',
      'changes[0].createSkill.name',
    ],
    [
      'a slug',
      () => [skill('s', { slug: 'No Slug' })],
      'BAD_USER_INPUT',
      'changes[0].createSkill.slug',
    ],
  ])('refuses what is wrong with %s by its place', async (_, changes, code, place) => {
    const actual = await editor.refused(APPLY, { changes: changes(), key: randomUUID() });
    expect(actual.code).toBe(code);
    expect(actual.message).toContain(place);
  });

  test('suggests the nearest name for one that nothing has', async () => {
    await apply([skill('sourdough')]);
    const changes = [{ deprecateSkill: { skill: world.slug('sourdouhg'), expectedVersion: 1 } }];
    const { message, details } = await editor.refused(APPLY, { changes, key: randomUUID() });
    expect(message).toContain(`Did you mean skill/${world.slug('sourdough')}`);
    expect(details['suggestions']).toContain(`skill/${world.slug('sourdough')}`);
  });

  test('names the entity that has a name already', async () => {
    await apply([skill('baking')]);
    const given = skill('other', { name: world.slug('BAKING') });
    const { code, details } = await editor.refused(APPLY, { changes: [given], key: randomUUID() });
    expect(code).toBe('ALREADY_EXISTS');
    expect(details['existing']).toBe(`skill/${world.slug('baking')}`);
  });
});

describe('a proposal', () => {
  const REVIEW = `mutation ($number: Int!, $decisions: [OperationDecision!]!) {
    reviewChangeSet(number: $number, decisions: $decisions, comment: "Thanks.") { ${CHANGE_SET} } }`;

  test('changes nothing until it is reviewed, operation by operation', async () => {
    const proposed = await propose([skill('one'), skill('two')]);
    expect(proposed).toMatchObject({ state: 'PROPOSED', revision: null });
    const entity = `query ($ref: String!) { entity(ref: $ref) { slug } }`;
    const ref = `skill/${world.slug('one')}`;
    expect(await editor.ask(entity, { ref })).toEqual({ entity: null });
    const decisions = [
      { operation: 0, accept: true },
      { operation: 1, accept: false, reason: 'There is one.' },
    ];
    const { reviewChangeSet } = await editor.ask<{ reviewChangeSet: ChangeSet }>(REVIEW, {
      number: proposed.number,
      decisions,
    });
    expect(reviewChangeSet).toMatchObject({ state: 'APPLIED', comment: 'Thanks.' });
    expect(reviewChangeSet.operations).toMatchObject([
      { verdict: 'ACCEPTED' },
      { verdict: 'REJECTED', reason: 'There is one.' },
    ]);
    expect(await editor.ask(entity, { ref })).toEqual({ entity: { slug: world.slug('one') } });
  });

  test('is put on what was changed meanwhile, and conflicts are named field by field', async () => {
    await apply([skill('baking')]);
    const update = (expectedVersion: number, fields: object) => ({
      updateSkill: { skill: world.slug('baking'), expectedVersion, ...fields },
    });
    const apart = await propose([update(1, { aliases: ['breadcraft'] })]);
    const against = await propose([update(1, { description: 'Mine.' })]);
    await apply([update(1, { description: 'Theirs.' })]);
    const { changeSet } = await editor.ask<{ changeSet: { conflicts: object[] } }>(
      `query ($number: Int!) { changeSet(number: $number) {
        conflicts { operation field base current proposed } } }`,
      { number: against.number },
    );
    const values = { base: 'About baking.', current: 'Theirs.', proposed: 'Mine.' };
    expect(changeSet.conflicts).toEqual([{ operation: 0, field: 'description', ...values }]);
    const decide = (number: number, given = {}) => ({
      number,
      decisions: [{ operation: 0, accept: true, ...given }],
    });
    const { code, details } = await editor.refused(REVIEW, decide(against.number));
    expect({ code, field: details['field'] }).toEqual({
      code: 'CONFLICT',
      field: 'operations[0].description',
    });
    await editor.ask(REVIEW, decide(apart.number));
    await editor.ask(REVIEW, decide(against.number, { overConflicts: true }));
    const { entity } = await editor.ask<{ entity: object }>(
      'query ($ref: String!) { entity(ref: $ref) { description aliases version } }',
      { ref: `skill/${world.slug('baking')}` },
    );
    expect(entity).toEqual({ description: 'Mine.', aliases: ['breadcraft'], version: 4 });
  });

  test('is taken back by whoever made it, and by nobody else', async () => {
    const { number } = await propose([skill('one')]);
    const WITHDRAW = 'mutation ($number: Int!) { withdrawChangeSet(number: $number) { state } }';
    expect(await editor.refused(WITHDRAW, { number })).toMatchObject({ code: 'FORBIDDEN' });
    const expected = { withdrawChangeSet: { state: 'WITHDRAWN' } };
    expect(await contributor.ask(WITHDRAW, { number })).toEqual(expected);
    expect(await contributor.ask(WITHDRAW, { number })).toEqual(expected);
    const decisions = [{ operation: 0, accept: true }];
    expect(await editor.refused(REVIEW, { number, decisions })).toMatchObject({ code: 'CONFLICT' });
  });
});

describe('history', () => {
  const HISTORY = `query ($ref: String!, $first: Int, $after: String, $touching: ID) {
    history(ref: $ref, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { number revertedBy operations(touching: $touching) {
        sentence effects { fields { field before after } } } } } } }`;
  type History = {
    history: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      edges: { node: { number: number; revertedBy: number[]; operations: object[] } }[];
    };
  };

  test('has what was done to an entity and its statements, latest first, page by page', async () => {
    const first = await apply([role('baker'), skill('baking')]);
    const second = await apply([requirement('baker', 'baking')]);
    const third = await apply([
      { updateRole: { role: world.slug('baker'), expectedVersion: 1, seniority: 2 } },
    ]);
    const ref = `role/${world.slug('baker')}`;
    const page = await editor.ask<History>(HISTORY, { ref, first: 2 });
    const numbersOf = ({ history }: History) => history.edges.map(({ node }) => node.number);
    expect(numbersOf(page)).toEqual([third.number, second.number]);
    expect(page.history).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const after = page.history.pageInfo.endCursor;
    expect(numbersOf(await editor.ask<History>(HISTORY, { ref, after }))).toEqual([first.number]);
    expect(page.history.edges[0]?.node.operations).toMatchObject([
      { effects: [{ fields: [{ field: 'seniority', before: null, after: 2 }] }] },
    ]);
  });

  test('of what nobody has ever had is refused', async () => {
    const { code } = await editor.refused(HISTORY, { ref: 'role/never-there' });
    expect(code).toBe('NOT_FOUND');
  });

  test('knows what was reverted by what', async () => {
    const { number } = await apply([skill('baking')]);
    const { revertChangeSet } = await editor.ask<{ revertChangeSet: ChangeSet }>(
      `mutation ($number: Int!, $key: ID!) {
        revertChangeSet(number: $number, reason: "no", idempotencyKey: $key) { number } }`,
      { number, key: randomUUID() },
    );
    const ref = `skill/${world.slug('baking')}`;
    const { history } = await editor.ask<History>(HISTORY, { ref });
    expect(history.edges.map(({ node }) => node.revertedBy)).toEqual([
      [],
      [revertChangeSet.number],
    ]);
    const { entity } = await editor.ask<{ entity: object }>(
      'query ($ref: String!) { entity(ref: $ref) { status } }',
      { ref },
    );
    expect(entity).toEqual({ status: 'DEPRECATED' });
  });
});
