import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  .entity('Role', 'baker', { name: `Baker of ${world.slug('x')}` })
  .entity('Role', 'chef')
  .entity('Role', 'idle')
  .entity('Skill', 'dough')
  .entity('Skill', 'sauce', { fields: { hoursPerLevel: 40 } })
  .entity('Skill', 'heat')
  .entity('Skill', 'plating')
  .entity('Skill', 'old-sauce', {
    status: 'DEPRECATED',
    fields: { replacedBy: world.id('sauce') },
  })
  .entity('Role', 'old-chef', { status: 'DEPRECATED', fields: { replacedBy: world.id('chef') } })
  .entity('Tool', 'pan')
  .entity('Credential', 'school')
  .statement('REQUIRES', ['baker', 'dough'], grade(4, 5))
  .statement('REQUIRES', ['chef', 'dough'], grade(2, 2))
  .statement('REQUIRES', ['chef', 'sauce'], grade(3, 5))
  .statement('REQUIRES', ['chef', 'plating'], {
    necessity: 'OPTIONAL',
    level: 5,
    importance: 5,
  })
  .statement('BUILDS_ON', ['sauce', 'heat'], { level: 2 })
  .statement('RELATED', ['dough', 'heat'], { credit: 0.25 })
  .statement('LEADS_TO', ['baker', 'chef'], { move: 'ADVANCEMENT' })
  .statement('USES', ['chef', 'pan'], { importance: 4 })
  .statement('SUPPORTS', ['pan', 'sauce'])
  .statement('TEACHES', ['school', 'sauce'], { level: 3 })
  .evidence('REQUIRES', ['chef', 'sauce'], {
    source: 'article',
    locator: '§Kitchen ¶2',
    note: 'Sauces matter most.',
  });

const PLAN = `query ($input: PlanInput!) {
  planTransition(input: $input) {
    revision exact objective limitedBy
    from { slug } to { slug }
    assumed { skill { slug } level }
    routes { effort }
    direct { effort largestGap newLevels steps {
      gap coverage effort newLevels move
      kept { ...need } raise { ...need } learn { ...need }
      tools { tool { slug } importance skills { slug } }
      credentials { slug }
      evidence { locator note source { slug } }
    } }
  }
}
fragment need on SkillNeed {
  skill { slug } heldLevel credit requiredLevel importance implied stage hours
  evidence { note }
}`;

type Need = { skill: { slug: string }; heldLevel: number; stage: number };
type Plan = {
  planTransition: {
    exact: boolean;
    revision: number;
    limitedBy: string[];
    from: object | null;
    assumed: object[];
    routes: { effort: number }[];
    direct: {
      effort: number;
      newLevels: number;
      largestGap: number;
      steps: { gap: number; kept: Need[]; raise: Need[]; learn: Need[] }[];
    };
  };
};

const ends = () => ({ from: world.slug('baker'), to: world.slug('chef') });
const slugOf = (need: Need | undefined) => need?.skill.slug;

async function plan(given: object = {}) {
  const { planTransition } = await api.read<Plan>(PLAN, { input: { ...ends(), ...given } });
  const [step] = planTransition.direct.steps;
  if (!step) throw new Error('The direct route has no step.');
  return { ...planTransition, step };
}

beforeAll(async () => {
  api = await openApi(world);
});

afterAll(() => api.close());

describe('the direct move', () => {
  test('measures gap, levels and effort by hand-computed figures', async () => {
    // dough: 4 held, 2 needed. sauce: 3 lacking at importance 5. heat, implied: 2 needed, 1 credited.
    const givenLacking = (5 / 5) * 3 + (1 / 5) * 1;
    const givenAsked = (2 / 5) * 2 + (5 / 5) * 3 + (1 / 5) * 2;
    const expectedGap = givenLacking / givenAsked;
    const actual = await plan();
    expect(actual.step.gap).toBeCloseTo(expectedGap, 12);
    expect(actual.direct.newLevels).toBe(4);
    expect(actual.direct.effort).toBeCloseTo(4 * expectedGap * 0.85 + 0.5, 12);
    expect(actual.direct.largestGap).toBe(actual.step.gap);
  });

  test('says what is kept and what to learn, prerequisites first, with reasons', async () => {
    const { step, ...actual } = await plan();
    expect(actual).toMatchObject({ exact: true, limitedBy: [], routes: [{}] });
    expect(step).toMatchObject({
      move: 'ADVANCEMENT',
      kept: [{ skill: { slug: world.slug('dough') }, heldLevel: 4, requiredLevel: 2, stage: 0 }],
      raise: [],
      learn: [
        { skill: { slug: world.slug('heat') }, credit: 1, implied: true, importance: 1, stage: 1 },
        { skill: { slug: world.slug('sauce') }, credit: 0, implied: false, stage: 2, hours: 120 },
      ],
      tools: [{ tool: { slug: world.slug('pan') }, importance: 4 }],
      credentials: [{ slug: world.slug('school') }],
      evidence: [{ locator: '§Kitchen ¶2', source: { slug: world.slug('article') } }],
    });
  });

  test('leaves hours out where no source gives them', async () => {
    const { step } = await plan();
    expect(step.learn[0]).toMatchObject({ skill: { slug: world.slug('heat') }, hours: null });
  });

  test('starts from a profile, and says what it took to be held besides', async () => {
    const skills = [{ skill: world.slug('sauce'), level: 1 }];
    const actual = await plan({ from: null, profile: { skills } });
    expect(actual.from).toBeNull();
    expect(actual.assumed).toEqual([{ skill: { slug: world.slug('heat') }, level: 2 }]);
    expect(slugOf(actual.step.raise[0])).toBe(world.slug('sauce'));
    expect(slugOf(actual.step.learn[0])).toBe(world.slug('dough'));
  });

  test('counts what it is told to assume on top of the role', async () => {
    const assume = [{ skill: world.slug('sauce'), level: 5 }];
    const { step } = await plan({ assume });
    expect(step.learn.map(slugOf)).toEqual([world.slug('heat')]);
  });

  test('takes a deprecated skill for the one that replaces it', async () => {
    const assume = [{ skill: world.id('old-sauce'), level: 5 }];
    const { step } = await plan({ assume });
    expect(step.learn.map(slugOf)).toEqual([world.slug('heat')]);
  });

  test('takes roles by slug, kind and slug, or id alike', async () => {
    const expected = await plan();
    expect(await plan({ from: `role/${ends().from}`, to: world.id('chef') })).toEqual(expected);
  });

  test('takes a deprecated role for the one that replaces it', async () => {
    expect(await plan({ to: world.slug('old-chef') })).toEqual(await plan());
  });

  test('into a role that asks for nothing has no gap', async () => {
    const actual = await plan({ to: world.slug('idle') });
    expect(actual.direct).toMatchObject({ newLevels: 0, largestGap: 0, effort: 0.5 });
  });

  test('is no route where its gap is above maxStepGap, which is then named', async () => {
    const actual = await plan({ maxStepGap: 0.5 });
    expect(actual).toMatchObject({ routes: [], limitedBy: ['MAX_STEP_GAP'] });
    expect((await plan({ maxStepGap: actual.step.gap })).routes).toHaveLength(1);
  });
});

describe('planTransition refuses', () => {
  const refusals: [string, () => object, object][] = [
    [
      'a target that does not exist',
      () => ({ to: 'nobody-at-all' }),
      { code: 'NOT_FOUND', field: 'to' },
    ],
    [
      'a start that does not exist',
      () => ({ from: `${world.slug('baker')}s` }),
      { code: 'NOT_FOUND', field: 'from' },
    ],
    [
      'the start as the target',
      () => ({ to: ends().from }),
      { code: 'BAD_USER_INPUT', field: 'to' },
    ],
    [
      'neither start nor profile',
      () => ({ from: null }),
      { code: 'BAD_USER_INPUT', field: 'from' },
    ],
    [
      'a level above 5',
      () => ({ assume: [{ skill: world.slug('dough'), level: 5.1 }] }),
      { code: 'BAD_USER_INPUT', field: 'assume[0].level', value: 5.1 },
    ],
    [
      'a level below 0',
      () => ({ profile: { skills: [{ skill: world.slug('dough'), level: -1 }] } }),
      { code: 'BAD_USER_INPUT', field: 'profile.skills[0].level' },
    ],
    [
      'a skill that does not exist',
      () => ({ assume: [{ skill: 'no-such-skill', level: 1 }] }),
      { code: 'NOT_FOUND', field: 'assume[0].skill' },
    ],
    ['maxSteps: 6', () => ({ maxSteps: 6 }), { code: 'BAD_USER_INPUT', field: 'maxSteps' }],
    ['maxDetour: 0.9', () => ({ maxDetour: 0.9 }), { code: 'BAD_USER_INPUT', field: 'maxDetour' }],
    [
      'maxStepGap: 1.1',
      () => ({ maxStepGap: 1.1 }),
      { code: 'BAD_USER_INPUT', field: 'maxStepGap' },
    ],
    [
      'alternatives: 0',
      () => ({ alternatives: 0 }),
      { code: 'BAD_USER_INPUT', field: 'alternatives' },
    ],
    [
      'a stop that is avoided as well',
      () => ({ via: [world.slug('idle')], avoid: [world.slug('idle')] }),
      { code: 'BAD_USER_INPUT', field: 'via' },
    ],
    [
      'a stop that is named twice',
      () => ({ via: [world.slug('idle'), world.id('idle')] }),
      { code: 'BAD_USER_INPUT', field: 'via', value: world.id('idle') },
    ],
    [
      'to avoid the target',
      () => ({ avoid: [ends().to] }),
      { code: 'BAD_USER_INPUT', field: 'avoid' },
    ],
    [
      'an empty start, also beside a profile',
      () => ({ from: '', profile: { skills: [] } }),
      { code: 'NOT_FOUND', field: 'from' },
    ],
    ['an empty release', () => ({ asOf: '' }), { code: 'NOT_FOUND', field: 'asOf' }],
    ['a release, as there is none', () => ({ asOf: '2026' }), { code: 'NOT_FOUND', field: 'asOf' }],
  ];

  test.each(refusals)('%s', async (_what, givenInput, expected) => {
    const actual = await api.ask(PLAN, { input: { ...ends(), ...givenInput() } });
    expect(actual.errors?.[0]?.extensions).toMatchObject(expected);
  });

  test('many unknown names after a single look-up for each field', async () => {
    const queriesFor = async (count: number) => {
      const before = api.queries.now();
      const assume = Array.from({ length: count }, (_, at) => ({ skill: `none-${at}`, level: 1 }));
      const actual = await api.ask(PLAN, { input: { ...ends(), assume } });
      expect(actual.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      return api.queries.now() - before;
    };
    expect(await queriesFor(50)).toBe(await queriesFor(2));
  });

  test('a typo with the name that was meant', async () => {
    const actual = await api.ask(PLAN, { input: { from: 'data-enginer', to: 'data-scientist' } });
    expect(actual.errors?.[0]?.message).toContain('Did you mean data-engineer');
  });
});
