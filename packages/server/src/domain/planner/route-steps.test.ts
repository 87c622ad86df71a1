import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  entityRow,
  requires,
  snapshotRowsArbitrary,
  statementRow,
} from '../../../../../tests/testkit/snapshot-world.ts';
import { buildSnapshot } from '../snapshot/build-snapshot.ts';
import { effectiveRequirements } from './effective-requirements.ts';
import { heldLevels } from './held-levels.ts';
import { planStep } from './plan-step.ts';
import { routeSteps } from './route-steps.ts';

const givenRows = {
  revision: 1,
  entities: [
    ...['cook', 'baker', 'chef'].map((slug) => entityRow('Role', slug)),
    ...['dough', 'garnish', 'heat', 'sauce'].map((slug) => entityRow('Skill', slug)),
  ],
  statements: [
    requires('cook', 'heat', { level: 3, importance: 5 }),
    requires('baker', 'dough', { level: 4, importance: 5 }),
    requires('baker', 'heat', { level: 1, importance: 1 }),
    requires('baker', 'garnish', { level: 2, importance: 2, necessity: 'OPTIONAL' }),
    requires('chef', 'dough', { level: 5, importance: 3 }),
    requires('chef', 'garnish', { level: 3, importance: 4 }),
    requires('chef', 'sauce', { level: 2, importance: 5, necessity: 'OPTIONAL' }),
    statementRow('RELATED', ['dough', 'sauce'], { credit: 0.25 }),
    statementRow('LEADS_TO', ['baker', 'chef'], { move: 'ADVANCEMENT' }),
  ],
};
const snapshot = buildSnapshot(givenRows);
const role = (slug: string) => snapshot.roles.findIndex((one) => one.slug === slug);
const slugOf = ({ skill }: { skill: number }) => snapshot.skills[skill]?.slug;

test('a later step begins with what the earlier ones have taught', () => {
  const [first, second] = routeSteps(snapshot, { from: role('cook') }, [
    role('baker'),
    role('chef'),
  ]);
  expect(first?.learn.map(slugOf)).toEqual(['dough']);
  expect(second?.raise.map((need) => ({ skill: slugOf(need), held: need.held }))).toEqual([
    { skill: 'dough', held: 4 },
  ]);
  expect(second).toMatchObject({ newLevels: 4, move: { move: 'ADVANCEMENT' } });
});

test('taking a role neither teaches what is optional in it nor lowers what was held', () => {
  const [first, second] = routeSteps(snapshot, { from: role('cook') }, [
    role('baker'),
    role('chef'),
  ]);
  expect(first?.kept.map((need) => [slugOf(need), need.held])).toEqual([['heat', 3]]);
  expect(second?.learn.map((need) => [slugOf(need), need.held])).toEqual([['garnish', 0]]);
});

test('what is optional is shown with what is held of it, and counts in no measure', () => {
  const [, step] = routeSteps(snapshot, { from: role('cook') }, [role('baker'), role('chef')]);
  expect(step?.optional.map((need) => ({ ...need, skill: slugOf(need) }))).toEqual([
    {
      skill: 'sauce',
      level: 2,
      importance: 5,
      implied: false,
      held: 0,
      credit: 1,
      lack: 1,
      statementIds: ['REQUIRES chef sauce'],
    },
  ]);
  expect(step?.newLevels).toBe((step?.raise[0]?.lack ?? 0) + (step?.learn[0]?.lack ?? 0));
});

test('on random graphs a second step is the move of one who held the first role beside the start', () => {
  fc.assert(
    fc.property(snapshotRowsArbitrary({ roles: 4, skills: 6 }), (rows) => {
      const graph = buildSnapshot(rows);
      const [from, middle, to] = [0, 1, graph.roles.length > 2 ? 2 : 0];
      const [, actual] = routeSteps(graph, { from }, [middle, to]);
      const held = heldLevels(graph, { from, assume: effectiveRequirements(graph, middle) });
      expect(actual).toEqual(planStep(graph, held, { from: middle, role: to }));
    }),
    { numRuns: 200 },
  );
});
