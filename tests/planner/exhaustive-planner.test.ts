import { describe, expect, test } from 'vitest';
import type { SnapshotRows } from '../../packages/server/src/domain/snapshot/snapshot-rows.ts';
import { planExhaustively } from '../testkit/exhaustive-planner/plan-exhaustively.ts';
import { type Question, questionTo } from '../testkit/exhaustive-planner/question.ts';
import { readWorld } from '../testkit/exhaustive-planner/read-world.ts';
import { entityRow, statementRow } from '../testkit/snapshot-world.ts';
import { LADDER, smallGraph } from './small-graph.ts';

const ask = (rows: SnapshotRows, given: Partial<Question> = {}) =>
  planExhaustively(readWorld(rows), questionTo('goal', { from: 'start', ...given }));

/** The routes found, each as its slugs in one line. */
const routesOf = (rows: SnapshotRows, given: Partial<Question> = {}) =>
  ask(rows, given).routes.map(({ roles }) => roles.join(' '));

const PROFILE = { from: null, profile: [{ skill: 'base', level: 3 }] };

describe('the exhaustive planner', () => {
  test('measures the direct move by the formulae', () => {
    const { direct } = ask(smallGraph(LADDER));
    expect(direct.roles).toEqual(['goal']);
    expect(direct.total).toBe(4);
    expect(direct.largestGap).toBeCloseTo(4 / 7, 12);
    expect(direct.effort).toBeCloseTo((4 * 4) / 7 + 0.5, 12);
  });

  test('walks in steps where strain grows with the leap', () => {
    const [best] = ask(smallGraph(LADDER)).routes;
    expect(best?.roles).toEqual(['mid', 'goal']);
    expect(best?.effort).toBeCloseTo(2 * (2 / 5) + 0.5 + 2 * (2 / 7) + 0.5, 12);
    expect(best?.largestGap).toBeCloseTo(2 / 5, 12);
    expect(best?.total).toBe(4);
    expect(best?.steps.map(({ learn }) => learn)).toEqual([2, 2]);
  });

  test('jumps where only what is learnt counts, as no way round learns less', () => {
    const given = { objective: 'DIRECT', alternatives: 5 } as const;
    expect(routesOf(smallGraph(LADDER), given)).toEqual([
      'goal',
      'low goal',
      'mid goal',
      'low mid goal',
    ]);
  });

  test('takes the smallest steps where the greatest gap counts first', () => {
    // Weighed by likeness: goal 0.5754, mid 1.5 · 0.404 = 0.606, low 1.5 · 0.4326 = 0.6489.
    expect(routesOf(smallGraph(LADDER), { objective: 'GENTLE' })).toEqual([
      'low mid goal',
      'goal',
      'mid goal',
    ]);
  });

  test('prefers an alternative that is unlike the routes chosen', () => {
    // By effort alone the second would go through both roles, at 2.5214 against 2.5357.
    expect(routesOf(smallGraph(LADDER), { alternatives: 4 })).toEqual([
      'mid goal',
      'low goal',
      'goal',
      'low mid goal',
    ]);
  });

  test('orders equal routes by their slugs, code unit by code unit', () => {
    const rows = smallGraph({ ...LADDER, 'mid-2': LADDER.mid, mid10: LADDER.mid });
    expect(routesOf(rows)).toEqual(['mid goal', 'mid-2 goal', 'mid10 goal']);
  });

  test('eases a step that is a known move from the role before', () => {
    const statements = [
      statementRow('LEADS_TO', ['start', 'mid']),
      statementRow('LEADS_TO', ['goal', 'start']),
      statementRow('LEADS_TO', ['start', 'goal'], { rank: 'DEPRECATED' }),
    ];
    const rows = smallGraph(LADDER, { statements });
    const expected = 2 * (2 / 5) * 0.85 + 0.5;
    expect(ask(rows).routes[0]?.steps[0]?.effort).toBeCloseTo(expected, 12);
    expect(ask(rows).direct.effort).toBeCloseTo((4 * 4) / 7 + 0.5, 12);
    expect(ask(rows, PROFILE).routes[0]?.steps[0]?.effort).toBeCloseTo(1.3, 12);
  });
});

describe('the limits of the exhaustive planner', () => {
  test('keep idle stops out', () => {
    const rows = smallGraph({
      ...LADDER,
      aside: { base: 3, other: 1 },
      deep: { base: 5 },
      expert: { base: 5, climb: 2 },
    });
    const actual = routesOf(rows, { alternatives: 20, maxDetour: Infinity });
    expect(actual).toContain('deep expert goal');
    expect(actual.filter((route) => route.includes('aside'))).toEqual([]);
    expect(actual).not.toContain('deep goal');
    expect(actual).not.toContain('mid low goal');
  });

  test('bound the gap of a role in between at 0.75, itself included', () => {
    const rows = smallGraph({
      ...LADDER,
      edge: { base: 1, climb: 3 },
      leap: { climb: 3 },
    });
    const actual = routesOf(rows, { alternatives: 20 });
    expect(actual).toContain('edge goal');
    expect(actual.filter((route) => route.includes('leap'))).toEqual([
      'mid leap goal',
      'low leap goal',
    ]);
  });

  test('let the target be reached by any leap', () => {
    const rows = smallGraph({ start: { base: 3 }, goal: { climb: 4 } });
    expect(routesOf(rows)).toEqual(['goal']);
  });

  test('keep roles below the start out, unless a step down is allowed', () => {
    const entities = [
      entityRow('Role', 'start', { seniority: 3 }),
      entityRow('Role', 'mid', { seniority: 2 }),
    ];
    const rows = smallGraph(LADDER, { entities });
    expect(routesOf(rows)).toEqual(['low goal', 'goal']);
    expect(routesOf(rows, { allowStepDown: true })[0]).toBe('mid goal');
    expect(routesOf(rows, PROFILE)[0]).toBe('mid goal');
  });

  test('keep deprecated and avoided roles out', () => {
    const entities = [entityRow('Role', 'mid', { status: 'DEPRECATED' })];
    expect(routesOf(smallGraph(LADDER, { entities }))).toEqual(['low goal', 'goal']);
    expect(routesOf(smallGraph(LADDER), { avoid: ['mid', 'goal'] })).toEqual(['low goal', 'goal']);
  });

  test('bound every step where a greatest gap is given', () => {
    expect(routesOf(smallGraph(LADDER), { maxStepGap: 0.4 })).toEqual(['mid goal', 'low mid goal']);
  });

  test('measure a detour by the direct move, or by the cheapest route through the vias', () => {
    // Directly, 4 levels; through wide, 8; through wide and costly, 5 + 6 + 2 = 13. After low,
    // wide would be idle.
    const rows = smallGraph({
      ...LADDER,
      wide: { base: 3, climb: 1, other: 4 },
      costly: { base: 3, climb: 2, other: 4, more: 5 },
    });
    const all = { alternatives: 20 };
    expect(routesOf(rows, all).filter((route) => route.includes('wide'))).toEqual([]);
    const through = { ...all, via: ['wide'] };
    expect(routesOf(rows, through)).toEqual(['wide mid goal', 'wide goal']);
    expect(routesOf(rows, { ...through, maxDetour: 1.625 })).toContain('wide costly goal');
    expect(ask(rows, through).direct.roles).toEqual(['goal']);
  });

  test('pass the vias in the order given', () => {
    expect(routesOf(smallGraph(LADDER), { via: ['low', 'mid'] })).toEqual(['low mid goal']);
    expect(routesOf(smallGraph(LADDER), { via: ['mid', 'low'] })).toEqual([]);
  });

  test('are named where one alone, loosened, would let a route in', () => {
    const rows = smallGraph(LADDER);
    const limitsOf = (given: Partial<Question>) => ask(rows, given).limitedBy;
    expect(limitsOf({ maxSteps: 2, maxStepGap: 0.3 })).toEqual(['MAX_STEPS', 'MAX_STEP_GAP']);
    expect(limitsOf({ avoid: ['mid'], maxStepGap: 0.3 })).toEqual(['AVOID', 'MAX_STEP_GAP']);
    expect(limitsOf({ maxSteps: 2, via: ['low', 'mid'] })).toEqual(['MAX_STEPS', 'VIA']);
    expect(limitsOf({})).toEqual([]);
  });

  test('name the detour and the step down likewise', () => {
    // Round about: 2 + 5 levels at gap 3/6, then 2 at 2/7.
    const rows = smallGraph(
      { start: LADDER.start, goal: LADDER.goal, round: LADDER.mid },
      {
        entities: [
          entityRow('Role', 'start', { seniority: 2 }),
          entityRow('Role', 'round', { seniority: 1 }),
          entityRow('Skill', 'extra'),
        ],
        statements: [
          statementRow('REQUIRES', ['round', 'extra'], {
            necessity: 'ESSENTIAL',
            level: 5,
            importance: 1,
          }),
        ],
      },
    );
    const limitsOf = (given: Partial<Question>) => ask(rows, given).limitedBy;
    expect(limitsOf({ allowStepDown: true, maxStepGap: 0.5 })).toEqual([
      'MAX_DETOUR',
      'MAX_STEP_GAP',
    ]);
    expect(limitsOf({ maxDetour: 3, maxStepGap: 0.5 })).toEqual([
      'ALLOW_STEP_DOWN',
      'MAX_STEP_GAP',
    ]);
  });

  test('are all named where none alone would help', () => {
    const entities = [entityRow('Role', 'start', { seniority: 3 })];
    const rows = smallGraph({ ...LADDER, aside: { base: 3, other: 1 } }, { entities });
    expect(ask(rows, { via: ['aside'], maxStepGap: 0.1 }).limitedBy).toEqual([
      'ALLOW_STEP_DOWN',
      'MAX_DETOUR',
      'MAX_STEPS',
      'MAX_STEP_GAP',
      'VIA',
    ]);
  });
});
