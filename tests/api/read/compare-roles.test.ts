import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';
import { createWorld } from '../../testkit/world.ts';

let api: Api;
const world = createWorld();
const grade = (level: number, importance: number) => ({
  necessity: 'ESSENTIAL',
  level,
  importance,
});
world
  .entity('Source', 'article')
  .entity('Role', 'baker')
  .entity('Role', 'chef')
  .entity('Role', 'old-chef', { status: 'DEPRECATED', fields: { replacedBy: world.id('chef') } })
  .entity('Skill', 'dough')
  .entity('Skill', 'heat')
  .entity('Skill', 'sauce')
  .entity('Tool', 'oven')
  .statement('REQUIRES', ['baker', 'dough'], grade(4, 3))
  .statement('REQUIRES', ['chef', 'dough'], grade(2, 2))
  .statement('REQUIRES', ['chef', 'sauce'], grade(3, 5))
  .statement('BUILDS_ON', ['sauce', 'heat'], { level: 2 })
  .statement('LEADS_TO', ['baker', 'chef'], { move: 'ADVANCEMENT' })
  .statement('USES', ['baker', 'oven'], { importance: 5 })
  .evidence('REQUIRES', ['chef', 'sauce'], {
    source: 'article',
    locator: '§Kitchen ¶2',
    note: 'Sauces matter most.',
  });

const COMPARE = `query ($slugs: [String!]!) {
  compareRoles(slugs: $slugs) {
    revision roles { id slug name }
    skills { skill { slug } sharedByAll needs { level importance implied } }
    tools { tool { slug } sharedByAll importances }
    moves { from { slug } to { slug } gap coverage effort newLevels move }
  }
}`;

type Move = { from: { slug: string }; to: { slug: string }; gap: number };
type Comparison = { compareRoles: { skills: object[]; moves: Move[] } };

const slugs = (...words: string[]) => words.map(world.slug);

beforeAll(async () => {
  api = await openApi(world);
});

afterAll(() => api.close());

test('roles are set side by side without a trip to the database for names', async () => {
  // The first question of all makes the generator ask for the database's version.
  await api.read('{ graph { revision } }');
  const before = api.queries.now();
  const { compareRoles } = await api.read<Comparison>(COMPARE, { slugs: slugs('chef', 'baker') });
  expect(api.queries.now()).toBe(before);
  expect(compareRoles).toMatchObject({
    revision: api.snapshots.current().revision,
    roles: [{ slug: world.slug('chef') }, { slug: world.slug('baker') }],
    skills: [
      {
        skill: { slug: world.slug('dough') },
        sharedByAll: true,
        needs: [
          { level: 2, importance: 2, implied: false },
          { level: 4, importance: 3, implied: false },
        ],
      },
      {
        skill: { slug: world.slug('sauce') },
        sharedByAll: false,
        needs: [{ level: 3, importance: 5, implied: false }, null],
      },
      {
        skill: { slug: world.slug('heat') },
        sharedByAll: false,
        needs: [{ level: 2, importance: 1, implied: true }, null],
      },
    ],
    tools: [{ tool: { slug: world.slug('oven') }, sharedByAll: false, importances: [null, 5] }],
  });
});

test('each move is the direct one of a plan', async () => {
  const { compareRoles } = await api.read<Comparison>(COMPARE, { slugs: slugs('chef', 'baker') });
  expect(compareRoles.moves).toHaveLength(2);
  for (const { from, to, ...move } of compareRoles.moves) {
    const plan = `query ($input: PlanInput!) { planTransition(input: $input) {
      direct { steps { gap coverage effort newLevels move } } } }`;
    const { planTransition } = await api.read<{ planTransition: object }>(plan, {
      input: { from: from.slug, to: to.slug },
    });
    expect(planTransition).toEqual({ direct: { steps: [move] } });
  }
});

test('needs rest on evidence', async () => {
  const query = `query ($slugs: [String!]!) { compareRoles(slugs: $slugs) {
    skills { skill { slug description } needs { evidence { locator } } } } }`;
  const { compareRoles } = await api.read<Comparison>(query, { slugs: slugs('baker', 'chef') });
  expect(compareRoles.skills[1]).toEqual({
    skill: { slug: world.slug('sauce'), description: 'About sauce.' },
    needs: [null, { evidence: [{ locator: '§Kitchen ¶2' }] }],
  });
});

const refusals: [string, () => string[], object][] = [
  ['no role', () => [], { code: 'BAD_USER_INPUT', field: 'slugs' }],
  ['one role', () => slugs('chef'), { code: 'BAD_USER_INPUT', field: 'slugs' }],
  [
    'five roles',
    () => slugs('chef', 'chef', 'chef', 'chef', 'chef'),
    { code: 'BAD_USER_INPUT', field: 'slugs' },
  ],
  [
    'a role twice, by another name',
    () => slugs('chef', 'baker', 'old-chef'),
    { code: 'BAD_USER_INPUT', field: 'slugs[2]', value: world.slug('old-chef') },
  ],
  [
    'a role that does not exist, with what may be meant',
    () => ['data-enginer', world.slug('chef')],
    {
      code: 'NOT_FOUND',
      field: 'slugs[0]',
      suggestions: expect.arrayContaining(['data-engineer']),
    },
  ],
];

test.each(refusals)('refused: %s', async (_what, given, expected) => {
  const actual = await api.ask(COMPARE, { slugs: given() });
  expect(actual.errors?.[0]?.extensions).toMatchObject(expected);
});
