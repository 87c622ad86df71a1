import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';
import { createWorld } from '../../testkit/world.ts';

let api: Api;
const world = createWorld();
const essential = { necessity: 'ESSENTIAL', level: 5, importance: 5 };
const optional = { necessity: 'OPTIONAL', level: 5, importance: 5 };
/** More roles than the seed has, so that what they need comes first. */
const ROLES = Array.from({ length: 40 }, (_, at) => `r${at}`);
for (const skill of ['dough', 'heat', 'salt', 'sauce', 'stock', 'wine']) {
  world.entity('Skill', skill);
}
world
  .entity('Role', 'chef')
  .entity('Trend', 'slow', { fields: { category: 'TREND', direction: 'GROWING' } });
for (const role of ROLES) {
  world
    .entity('Role', role)
    .statement('REQUIRES', [role, 'dough'], essential)
    .statement('REQUIRES', [role, 'wine'], optional)
    .statement('SHAPES', ['slow', role], { effect: 'GROWING' });
}
for (const skill of ['dough', 'heat', 'salt', 'sauce', 'stock']) {
  world.statement('REQUIRES', ['chef', skill], essential);
}

type Overview = {
  overview: {
    revision: number;
    neededSkills: { skill: { slug: string; category: string }; roles: number }[];
    doors: {
      skill: { slug: string };
      doors: number;
      roles: number;
      opens: { role: { slug: string }; doors: number }[];
    }[];
    trends: { trend: { slug: string; direction: string }; roles: number; skills: number }[];
  };
};

beforeAll(async () => {
  api = await openApi(world);
});

afterAll(() => api.close());

test('the overview tells what most roles need, what opens most doors, and what trends shape', async () => {
  const { overview } = await api.read<Overview>(`{ overview { revision
    neededSkills(first: 1) { skill { slug category } roles }
    doors(first: 100) { skill { slug } doors roles opens(first: 1) { role { slug } doors } }
    trends(first: 1) { trend { slug direction } roles skills tools industries } } }`);
  expect(overview).toMatchObject({
    revision: api.snapshots.current().revision,
    neededSkills: [{ skill: { slug: world.slug('dough'), category: 'TECHNICAL' }, roles: 41 }],
    trends: [
      {
        trend: { slug: world.slug('slow'), direction: 'GROWING' },
        roles: 40,
        skills: 0,
        tools: 0,
        industries: 0,
      },
    ],
  });
  // Whoever has dough has a fifth of what a chef needs, and any other skill makes it two fifths.
  const own = overview.doors.filter(({ skill }) => skill.slug.startsWith(world.slug('')));
  expect(own).toEqual(
    ['heat', 'salt', 'sauce', 'stock'].map((skill) => ({
      skill: { slug: world.slug(skill) },
      doors: 40,
      roles: 1,
      opens: [{ role: { slug: world.slug('chef') }, doors: 40 }],
    })),
  );
});

test('as many of each are told as are asked for', async () => {
  const { overview } = await api.read<Overview>(
    '{ overview { neededSkills { roles } doors(first: 3) { doors } trends(first: 2) { roles } } }',
  );
  expect(overview.neededSkills).toHaveLength(10);
  expect(overview.doors).toHaveLength(3);
  expect(overview.trends).toHaveLength(2);
  const { errors } = await api.ask('{ overview { doors(first: 0) { doors } } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'doors(first:)' });
});
