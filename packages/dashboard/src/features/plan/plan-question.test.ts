import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { type HeldSkill, withHeldSkill, writeHeldSkills } from '../../lib/held-skills';
import type { PlanSearch } from '../../lib/plan-url';
import { heldOf, planInput, readQuestion } from './plan-question';

const ends = { from: 'data-engineer', to: 'data-scientist' };
const mySkills = [
  { slug: 'sql', level: 4 },
  { slug: 'python', level: 2 },
];

function inputOf(search: PlanSearch, mine: readonly HeldSkill[] = mySkills) {
  return planInput(readQuestion(search, mine));
}

test('a plan from a role alone says nothing of skills and asks within the usual limits', () => {
  expect(inputOf(ends)).toEqual({
    ...ends,
    objective: 'BALANCED',
    alternatives: 3,
    maxSteps: 3,
    maxDetour: 1.5,
  });
});

test('beside a role, the skills of the address and of the browser are assumed, the higher level of each', () => {
  expect(inputOf({ ...ends, mine: true, have: 'python.3~git.1' })?.assume).toEqual([
    { skill: 'git', level: 1 },
    { skill: 'python', level: 3 },
    { skill: 'sql', level: 4 },
  ]);
  expect(inputOf({ ...ends, have: 'git.1' })?.assume).toEqual([{ skill: 'git', level: 1 }]);
});

test('without a role, the skills are what the plan starts from', () => {
  const actual = inputOf({ to: 'data-scientist', mine: true });
  expect(actual).not.toHaveProperty('from');
  expect(actual?.profile?.skills).toEqual([
    { skill: 'python', level: 2 },
    { skill: 'sql', level: 4 },
  ]);
});

test('every limit of the address is asked for', () => {
  const search: PlanSearch = {
    ...ends,
    objective: 'gentle',
    steps: 5,
    gap: 40,
    detour: 'any',
    down: true,
    avoid: 'a~b',
    via: 'c',
  };
  expect(inputOf(search)).toMatchObject({
    objective: 'GENTLE',
    maxSteps: 5,
    maxStepGap: 0.4,
    maxDetour: 1000,
    allowStepDown: true,
    avoid: ['a', 'b'],
    via: ['c'],
  });
});

test.each<[string, PlanSearch]>([
  ['no target', { from: 'data-engineer' }],
  ['no start', { to: 'data-scientist' }],
  ['skills of a browser that has none', { to: 'data-scientist', mine: true }],
  ['one role at both ends', { from: 'data-scientist', to: 'data-scientist' }],
])('with %s there is nothing to ask yet', (_, search) => {
  expect(inputOf(search, [])).toBeNull();
});

const skill = record({
  slug: constantFrom('python', 'sql', 'git', 'r', 'statistics'),
  level: integer({ min: 1, max: 5 }),
});

test('a tick and its taking back ask the same as before, in whatever order skills were ticked', () => {
  assert(
    property(array(skill), skill, (given, { slug, level }) => {
      const held = heldOf(readQuestion({ have: writeHeldSkills(given) }, []));
      const search = (skills: readonly HeldSkill[]) => ({ ...ends, have: writeHeldSkills(skills) });
      const before = held.filter((one) => one.slug !== slug);
      const ticked = withHeldSkill(before, slug, level);
      const back = withHeldSkill(ticked, slug, null);
      expect(inputOf(search(back))).toEqual(inputOf(search(before)));
      expect(inputOf(search(ticked.toReversed()))).toEqual(inputOf(search(ticked)));
    }),
  );
});
