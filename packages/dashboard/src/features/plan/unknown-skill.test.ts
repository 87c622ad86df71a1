import { expect, test } from 'vitest';
import type { PlanInput } from '../../gql/graphql';
import type { Trouble } from '../../lib/trouble';
import { unknownSkill } from './unknown-skill';

const skills = ['python', 'telepathy'].map((skill) => ({ skill, level: 3 }));

const asked: PlanInput = { from: 'a', to: 'b', assume: skills };

function refusalOf(field: string, code: Trouble['code'] = 'NOT_FOUND'): Trouble {
  return { code, field, message: null, suggestions: [], requestId: null };
}

test('the skill is found by its place, in whichever list it stood', () => {
  expect(unknownSkill(refusalOf('assume[1].skill'), asked)).toBe('telepathy');
  const profile: PlanInput = { to: 'b', profile: { skills } };
  expect(unknownSkill(refusalOf('profile.skills[0].skill'), profile)).toBe('python');
});

test('the name that the API gives goes before the place', () => {
  const trouble = { ...refusalOf('assume[0].skill'), value: 'telepathy' };
  expect(unknownSkill(trouble, asked)).toBe('telepathy');
});

test.each([
  refusalOf('to'),
  refusalOf('assume[0].skill', 'BAD_USER_INPUT'),
  refusalOf('assume[7].skill'),
])('another refusal names no unknown skill: %o', (trouble) => {
  expect(unknownSkill(trouble, asked)).toBeNull();
});
