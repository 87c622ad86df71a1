import { expect, test } from 'vitest';
import { entityRow, requires, statementRow } from '../../../../../tests/testkit/snapshot-world.ts';
import { buildSnapshot } from '../snapshot/build-snapshot.ts';
import { compareRoles } from './compare-roles.ts';
import { heldLevels } from './held-levels.ts';
import { planStep } from './plan-step.ts';

const snapshot = buildSnapshot({
  revision: 1,
  entities: [
    ...['baker', 'chef', 'clerk'].map((slug) => entityRow('Role', slug)),
    ...['dough', 'garnish', 'heat', 'letters', 'sauce'].map((slug) => entityRow('Skill', slug)),
    ...['oven', 'pan'].map((slug) => entityRow('Tool', slug)),
  ],
  statements: [
    requires('baker', 'dough', { level: 4, importance: 3 }),
    requires('baker', 'garnish', { level: 4, importance: 5, necessity: 'OPTIONAL' }),
    requires('chef', 'dough', { level: 2, importance: 2 }),
    requires('chef', 'sauce', { level: 3, importance: 5 }),
    requires('clerk', 'letters', { level: 3, importance: 5 }),
    statementRow('BUILDS_ON', ['dough', 'heat'], { level: 1 }),
    statementRow('BUILDS_ON', ['sauce', 'heat'], { level: 2 }),
    statementRow('LEADS_TO', ['baker', 'chef'], { move: 'ADVANCEMENT' }),
    statementRow('USES', ['baker', 'oven'], { importance: 5 }),
    statementRow('USES', ['chef', 'oven'], { importance: 2 }),
    statementRow('USES', ['chef', 'pan'], { importance: 4 }),
  ],
});
const [baker, chef, clerk] = [0, 1, 2];
const skillSlug = (at: number) => snapshot.skills[at]?.slug;

test('each skill that any role asks for is a row, what is shared by most first', () => {
  const { skills } = compareRoles(snapshot, [chef, clerk, baker]);
  expect(skills.map(({ of }) => skillSlug(of))).toEqual(['dough', 'heat', 'letters', 'sauce']);
  const cellsOf = (slug: string) => skills.find(({ of }) => skillSlug(of) === slug)?.cells;
  expect(cellsOf('dough')).toMatchObject([{ level: 2, importance: 2 }, null, { level: 4 }]);
  expect(cellsOf('heat')).toMatchObject([
    { level: 2, implied: true, statementIds: ['BUILDS_ON dough heat', 'BUILDS_ON sauce heat'] },
    null,
    { level: 1, implied: true },
  ]);
});

test('tools are compared alike', () => {
  const { tools } = compareRoles(snapshot, [baker, chef]);
  expect(tools.map(({ of, cells }) => [snapshot.tools[of]?.slug, cells])).toEqual([
    ['oven', [{ importance: 5 }, { importance: 2 }]],
    ['pan', [null, { importance: 4 }]],
  ]);
});

test('the moves are those of each role into each other, as a plan measures them', () => {
  const { moves } = compareRoles(snapshot, [baker, chef, clerk]);
  expect(moves.map(({ from, to }) => [from, to])).toEqual([
    [baker, chef],
    [baker, clerk],
    [chef, baker],
    [chef, clerk],
    [clerk, baker],
    [clerk, chef],
  ]);
  for (const { from, to, move, ...measures } of moves) {
    const step = planStep(snapshot, heldLevels(snapshot, { from }), { from, role: to });
    expect(step).toMatchObject(measures);
    expect(move).toBe(step.move?.move ?? null);
  }
});
