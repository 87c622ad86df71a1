import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { changeInputsOf, removeCreated } from '../../testkit/change-inputs.ts';
import { type Asker, type ChangingApi, openChangingApi } from '../../testkit/changing-api.ts';
import { createWorld, type World } from '../../testkit/world.ts';

let api: ChangingApi;
let editor: Asker;
let contributor: Asker;
let world: World;
let { skill, requirement }: ReturnType<typeof changeInputsOf> = changeInputsOf(createWorld());

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
  ({ skill, requirement } = changeInputsOf(own));
  return () => removeCreated(api.database, own);
});

const write = (name: string) => `mutation ($changes: [ChangeInput!]!, $key: ID!) {
  done: ${name}(changes: $changes, reason: "to try it", idempotencyKey: $key) { number revision } }`;

type Written = { readonly done: { readonly number: number; readonly revision: number } };

async function hand(name: string, changes: object[], who = editor): Promise<Written['done']> {
  return (await who.ask<Written>(write(name), { changes, key: randomUUID() })).done;
}

async function revision(): Promise<number> {
  return (await editor.ask<{ graph: { revision: number } }>('{ graph { revision } }')).graph
    .revision;
}

type Trial = {
  readonly operations: readonly {
    readonly position: number;
    readonly sentence: string;
    readonly effectCount: number;
    readonly problems: readonly { rule: string; field: string | null; existing: string | null }[];
  }[];
};

const TRY = `query ($changes: [ChangeInput!]!) { tryChanges(changes: $changes) { revision
  operations { position sentence effectCount effects { table action } problems { rule field value message existing } } } }`;

async function tryAll(changes: object[], who = contributor): Promise<Trial> {
  return (await who.ask<{ tryChanges: Trial }>(TRY, { changes })).tryChanges;
}

test('trying tells what each operation does, on what those before it do, and changes nothing', async () => {
  const before = await revision();
  const actual = await tryAll([
    skill('frying'),
    requirement({ ref: 'data-engineer' }, 'frying', { importance: 5, level: 5 }),
  ]);
  expect(actual.operations).toMatchObject([
    { position: 0, effectCount: 1, effects: [{ table: 'ENTITIES', action: 'CREATED' }] },
    { position: 1, sentence: `Add: Data Engineer requires ${world.slug('frying')}`, problems: [] },
  ]);
  expect(await revision()).toBe(before);
  const ref = `skill/${world.slug('frying')}`;
  const found = 'query ($ref: String!) { entity(ref: $ref) { id } }';
  expect(await editor.ask(found, { ref })).toEqual({ entity: null });
});

test('trying names the problems of every operation, with the field, the value and what is in the way', async () => {
  await hand('applyChanges', [skill('baking')]);
  const actual = await tryAll([
    skill('other', { name: world.slug('baking') }),
    requirement({ ref: 'data-engineer' }, 'baking', { importance: 9 }),
    skill('fine'),
  ]);
  const ref = `skill/${world.slug('baking')}`;
  expect(actual.operations).toMatchObject([
    {
      effectCount: 0,
      problems: [
        { rule: 'DUPLICATE_NAME', field: 'name', value: world.slug('baking'), existing: ref },
      ],
    },
    { problems: [{ field: 'importance', value: 9, message: expect.stringContaining('1 to 5') }] },
    { problems: [] },
  ]);
});

test('trying is for those who may propose', async () => {
  const viewer = await api.as('viewer');
  expect((await viewer.refused(TRY, { changes: [skill('x')] })).code).toBe('FORBIDDEN');
  expect((await api.anonymous.refused(TRY, { changes: [skill('x')] })).code).toBe(
    'UNAUTHENTICATED',
  );
});

const PREVIEW = `query ($number: Int!, $accept: [Int!]!) { previewReview(number: $number, accept: $accept) {
  revision operations { position sentence problems { rule message } }
  plans { from to isChanged before { roles effort largestGap newLevels routeCount } after { effort newLevels } } } }`;

type Preview = {
  readonly operations: readonly { position: number; problems: readonly { rule: string }[] }[];
  readonly plans: readonly {
    from: string;
    to: string;
    isChanged: boolean;
    before: { roles: string[]; effort: number; newLevels: number; routeCount: number };
    after: { effort: number; newLevels: number } | null;
  }[];
};

async function preview(number: number, accept: number[]): Promise<Preview> {
  return (await editor.ask<{ previewReview: Preview }>(PREVIEW, { number, accept })).previewReview;
}

test('a review shows before it is made what becomes of the eight plans', async () => {
  const { number } = await hand(
    'proposeChanges',
    [
      skill('frying'),
      requirement({ ref: 'machine-learning-engineer' }, 'frying', { importance: 5, level: 5 }),
    ],
    contributor,
  );
  const none = await preview(number, []);
  expect(none.operations).toEqual([]);
  expect(none.plans).toHaveLength(8);
  expect(none.plans.map(({ isChanged }) => isChanged)).not.toContain(true);

  const both = await preview(number, [0, 1]);
  expect(both.operations.map(({ position }) => position)).toEqual([0, 1]);
  const changed = both.plans.filter(({ isChanged }) => isChanged);
  const aimed = both.plans.filter(({ to }) => to === 'Machine Learning Engineer');
  expect(changed).toEqual(expect.arrayContaining(aimed));
  expect(aimed).toHaveLength(2);
  for (const { before, after } of aimed) {
    expect(before.roles.at(-1)).toBe('Machine Learning Engineer');
    expect(after?.newLevels).toBe(before.newLevels + 5);
    expect(after?.effort).toBeGreaterThan(before.effort);
  }
  // The plans that everybody makes are as before.
  expect((await preview(number, [])).plans).toEqual(none.plans);

  const alone = await preview(number, [1]);
  expect(alone.operations).toMatchObject([{ problems: [{ rule: 'UNKNOWN_REFERENCE' }] }]);
  expect(alone.plans.map(({ isChanged }) => isChanged)).not.toContain(true);

  const wrong = await editor.refused(PREVIEW, { number, accept: [2] });
  expect(wrong.message).toContain('operation 2 is no operation of this change set');
  expect((await contributor.refused(PREVIEW, { number, accept: [] })).code).toBe('FORBIDDEN');
  await contributor.ask(`mutation { withdrawChangeSet(number: ${number}) { state } }`);
  expect((await editor.refused(PREVIEW, { number, accept: [] })).code).toBe('CONFLICT');
});

const TRY_PLANS = `query ($changes: [ChangeInput!]!) { tryChanges(changes: $changes) {
  operations { problems { rule } }
  plans { from to isChanged before { newLevels } after { newLevels } } } }`;

type TriedPlans = {
  readonly tryChanges: {
    readonly plans: readonly {
      to: string;
      isChanged: boolean;
      before: { newLevels: number };
      after: { newLevels: number } | null;
    }[];
  };
};

test('a trial tells what would become of the eight plans, also to those who propose', async () => {
  const plansAfter = async (changes: object[]) =>
    (await contributor.ask<TriedPlans>(TRY_PLANS, { changes })).tryChanges.plans;
  const grades = { importance: 5, level: 5 };
  const harder = requirement({ ref: 'machine-learning-engineer' }, 'frying', grades);
  const plans = await plansAfter([skill('frying'), harder]);
  expect(plans).toHaveLength(8);
  const aimed = plans.filter(({ to }) => to === 'Machine Learning Engineer');
  for (const { isChanged, before, after } of aimed) {
    expect(isChanged).toBe(true);
    expect(after?.newLevels).toBe(before.newLevels + 5);
  }
  // What cannot be done changes no plan.
  const none = await plansAfter([harder]);
  expect(none.map(({ isChanged }) => isChanged)).not.toContain(true);
});

const BETWEEN = `query ($ref: String!, $from: Int!, $to: Int!) { changesBetween(ref: $ref, from: $from, to: $to) {
  table action subject fields { field before after } } }`;

type Between = {
  readonly changesBetween: readonly {
    table: string;
    action: string;
    subject: string;
    fields: readonly { field: string; before: unknown; after: unknown }[];
  }[];
};

test('two revisions of an entity are compared, its statements and their evidence too', async () => {
  const ref = `skill/${world.slug('baking')}`;
  const at = [await revision()];
  const note = async (changes: object[]): Promise<void> => {
    at.push((await hand('applyChanges', changes)).revision);
  };
  const describe = (version: number, description: string) => ({
    updateSkill: { skill: world.slug('baking'), expectedVersion: version, description },
  });
  await note([skill('baking')]);
  await note([describe(1, 'Second.')]);
  await note([
    skill('other'),
    describe(2, 'Third.'),
    requirement({ ref: 'data-engineer' }, 'baking'),
  ]);
  const between = async (from: number, to: number) => {
    const variables = { ref, from: at[from] ?? 0, to: at[to] ?? 0 };
    return (await editor.ask<Between>(BETWEEN, variables)).changesBetween;
  };
  const description = (before: string, after: string) => [{ field: 'description', before, after }];
  expect(await between(1, 3)).toMatchObject([
    { table: 'ENTITIES', subject: ref, fields: description('About baking.', 'Third.') },
    { table: 'STATEMENTS', action: 'CREATED', subject: `role/data-engineer REQUIRES ${ref}` },
  ]);
  expect(await between(3, 1)).toMatchObject([
    { table: 'ENTITIES', action: 'UPDATED', fields: description('Third.', 'About baking.') },
    { table: 'STATEMENTS', action: 'REMOVED' },
  ]);
  expect(await between(0, 2)).toMatchObject([{ table: 'ENTITIES', action: 'CREATED' }]);
  expect(await between(2, 2)).toEqual([]);
  const late = await editor.refused(BETWEEN, { ref, from: 0, to: 1_000_000 });
  expect(late.message).toMatch(/^to is 1000000\. Give a number from 0 to \d+\.$/u);
});

const DESCRIBE = `query ($number: Int!, $over: [Int!]!) {
  previewReview(number: $number, accept: [0], overConflicts: $over) {
    operations { effectCount problems { rule field } } } }`;

test('an operation is tried over a conflict where that is asked for', async () => {
  await hand('applyChanges', [skill('baking')]);
  const describe = (version: number, description: string) => ({
    updateSkill: { skill: world.slug('baking'), expectedVersion: version, description },
  });
  const { number } = await hand('proposeChanges', [describe(1, 'Proposed.')], contributor);
  await hand('applyChanges', [describe(1, 'Changed since.')]);
  const preview = (over: number[]) => editor.ask(DESCRIBE, { number, over });
  expect(await preview([])).toMatchObject({
    previewReview: {
      operations: [{ effectCount: 0, problems: [{ rule: 'VERSION', field: 'description' }] }],
    },
  });
  expect(await preview([0])).toMatchObject({
    previewReview: { operations: [{ effectCount: 1, problems: [] }] },
  });
  await contributor.ask(`mutation { withdrawChangeSet(number: ${number}) { state } }`);
});

test('proposals of one author are listed from either end, page by page', async () => {
  const describe = (word: string) => [skill(word)];
  const numbers: number[] = [];
  for (const word of ['first', 'second', 'third']) {
    numbers.push((await hand('proposeChanges', describe(word), contributor)).number);
  }
  type Page = {
    changeSets: {
      totalCount: number;
      edges: { cursor: string; node: { number: number; author: { id: string } } }[];
    };
  };
  const list = async (given: object) => {
    const query = `query ($author: ID, $oldestFirst: Boolean, $after: String, $first: Int) {
      changeSets(state: PROPOSED, author: $author, oldestFirst: $oldestFirst, first: $first, after: $after) {
        totalCount edges { cursor node { number author { id } } } } }`;
    return (await editor.ask<Page>(query, { first: 100, ...given })).changeSets;
  };
  const { edges: all } = await list({});
  const author = all.find(({ node }) => node.number === numbers[0])?.node.author.id;
  const numbersOf = (page: Page['changeSets']) => page.edges.map(({ node }) => node.number);
  const own = (page: Page['changeSets']) =>
    numbersOf(page).filter((number) => numbers.includes(number));
  expect(own(await list({ author }))).toEqual(numbers.toReversed());
  expect(own(await list({ author, oldestFirst: true }))).toEqual(numbers);
  expect(await list({ author: 'nobody' })).toEqual({ totalCount: 0, edges: [] });

  const [first, second] = [
    await list({ oldestFirst: true, first: 1 }),
    await list({ oldestFirst: true }),
  ];
  const rest = await list({ oldestFirst: true, after: first.edges[0]?.cursor });
  expect(numbersOf(rest)).toEqual(numbersOf(second).slice(1));
  for (const number of numbers) {
    await contributor.ask(`mutation { withdrawChangeSet(number: ${number}) { state } }`);
  }
});
