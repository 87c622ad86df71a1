import { expect, test } from 'vitest';
import { sceneEntityOf } from '../../testing/scene-fixtures';
import { readActs } from './acts';
import { doneExpansions, expandFurther, moreOf } from './next-budget';
import { stateOf } from './scene-state';

function done(acts: string, total: number) {
  const state = stateOf(readActs(acts));
  const entity = sceneEntityOf('skill/dough');
  return doneExpansions(
    state,
    state.expansions.map(({ budget }) => ({ entity, total, brought: Math.min(budget, total) })),
  );
}

test.each([
  ['20 of 340 are shown', 'skill/dough.20', 340, 20],
  ['a few are left', 'skill/dough.20', 27, 7],
  ['all are shown', 'skill/dough.20', 20, 0],
  ['no more come at once', 'skill/dough.500', 3000, 0],
])('where %s, so many more would come', (_what, givenActs, givenTotal, expectedMore) => {
  const [one] = done(givenActs, givenTotal);
  expect(one && moreOf(one)).toBe(expectedMore);
});

test('who expands again what was expanded is brought more', () => {
  const { act, more } = expandFurther(done('skill/dough.20', 340), 'skill/dough');
  expect(act.budget).toBe(40);
  expect(more).toBe(20);
});

test('along another sort of statement it begins anew', () => {
  const along = { type: 'BUILDS_ON', outward: true };
  const { act, more } = expandFurther(done('skill/dough.40', 340), 'skill/dough', along);
  expect(act).toEqual({ do: 'expand', key: 'skill/dough', budget: 20, along });
  expect(more).toBeNull();
});
