import { expect } from 'vitest';
import type { Change } from '../../packages/server/src/domain/change-set/change.ts';
import type { ChangeRule } from '../../packages/server/src/domain/change-set/change-problem.ts';
import { bakery } from './bakery.ts';
import { problemsOf } from './memory-graph.ts';

/** Operations that cannot be done at the bakery, and what is to be said of them. */
export type RefusedCase = readonly [
  what: string,
  changes: readonly Change[],
  rule: ChangeRule,
  field: string,
  remedy: string,
];

/** Makes sure that there is one problem, the expected one, and that nothing is left behind. */
export function expectRefused(...given: RefusedCase): void {
  const [, changes, rule, field, remedy] = given;
  const graph = bakery();
  const before = graph.rows();
  const [actual, ...others] = problemsOf(graph.apply(...changes));
  expect(others).toEqual([]);
  expect(actual).toMatchObject({ rule, field });
  expect(actual?.message).toContain(remedy);
  expect(graph.rows()).toEqual(before);
}
