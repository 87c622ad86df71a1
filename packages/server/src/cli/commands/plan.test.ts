import { InvalidArgumentError } from 'commander';
import { describe, expect, test } from 'vitest';
import { inOptions } from '../plan/in-options.ts';
import { readHeldSkills, readNames, readNumber, readWholeNumber } from '../plan/option-values.ts';
import { planVariables } from './plan.ts';

describe('the roles of the command line', () => {
  test('are the start and the target, or with a profile the target alone', () => {
    expect(planVariables(['a', 'b'], { route: 1 })).toEqual({ from: 'a', to: 'b' });
    const profile = [{ skill: 'python', level: 3 }];
    expect(planVariables(['b'], { route: 1, profile })).toEqual({
      to: 'b',
      profile: { skills: profile },
    });
  });

  test('are refused where there are too many, or there is nothing to start from', () => {
    expect(() => planVariables(['a', 'b', 'c'], { route: 1 })).toThrow('3 roles are given');
    expect(() => planVariables(['b'], { route: 1 })).toThrow('Give the role to start from');
  });

  test('go with every other option as it is called in the API', () => {
    const same = { objective: 'GENTLE', maxSteps: 4, avoid: ['c'], allowStepDown: true };
    const actual = planVariables(['a', 'b'], { ...same, route: 2, json: true });
    expect(actual).toEqual({ ...same, from: 'a', to: 'b' });
  });
});

describe('the values of options', () => {
  test('are read from their text', () => {
    expect(readWholeNumber('3')).toBe(3);
    expect(readNumber('1.5')).toBe(1.5);
    expect(readNames('a, b,', ['c'])).toEqual(['c', 'a', 'b']);
    expect(readHeldSkills('c++=2.5,go=0', [{ skill: 'r', level: 1 }])).toEqual([
      { skill: 'r', level: 1 },
      { skill: 'c++', level: 2.5 },
      { skill: 'go', level: 0 },
    ]);
  });

  test.each([
    ['a fraction of a step', () => readWholeNumber('1.5')],
    ['a word for a number', () => readWholeNumber('three')],
    ['nothing for a number', () => readNumber('')],
    ['a number without end', () => readNumber('Infinity')],
    ['a skill without level', () => readHeldSkills('python')],
    ['a level above 5', () => readHeldSkills('python=6')],
    ['a level below 0', () => readHeldSkills('python=-1')],
  ])('are refused: %s', (_what, read) => {
    expect(read).toThrow(InvalidArgumentError);
  });
});

test('a refusal of the API speaks of the option that is at fault', () => {
  expect(inOptions('maxSteps is 9. Give a number from 1 to 5.')).toBe(
    '--max-steps is 9. Give a number from 1 to 5.',
  );
  expect(inOptions('assume[0].skill: there is no skill "x" in use.')).toBe(
    '--assume: there is no skill "x" in use.',
  );
  expect(inOptions('to: "x" is the role that the plan starts from.')).toBe(
    'to: "x" is the role that the plan starts from.',
  );
});
