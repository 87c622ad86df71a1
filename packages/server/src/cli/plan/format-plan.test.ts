import { expect, test } from 'vitest';
import { CommandError } from '../command-error.ts';
import { formatPlan } from './format-plan.ts';
import type { Plan, PlanName, PlanNeed, PlanRoute, PlanStep } from './plan-document.ts';

const plain = { heading: (text: string) => text, quiet: (text: string) => text };
const marked = { heading: (text: string) => `*${text}*`, quiet: (text: string) => `(${text})` };

const named = (name: string): PlanName => ({ id: `id ${name}`, slug: name, name });

function need(name: string, given: Partial<PlanNeed>): PlanNeed {
  const none = { heldLevel: 0, credit: 0, requiredLevel: 3, importance: 4, stage: 1 };
  return { skill: named(name), implied: false, hours: null, ...none, ...given };
}

function step(role: string, given: Partial<PlanStep>): PlanStep {
  const lists = { kept: [], raise: [], learn: [], optional: [], tools: [], credentials: [] };
  return { role: named(role), gap: 0.5, effort: 3, newLevels: 5, move: null, ...lists, ...given };
}

function route(steps: PlanStep[], given: Partial<PlanRoute> = {}): PlanRoute {
  return { effort: 7.4375, largestGap: 0.5, newLevels: 8.5, steps, ...given };
}

const baker = step('Baker', {
  move: 'ADVANCEMENT',
  kept: [need('Arithmetic', { heldLevel: 4, requiredLevel: 2, stage: 0 })],
  raise: [need('Dough', { heldLevel: 1.5, requiredLevel: 4, stage: 2, hours: 37.5 })],
  learn: [
    need('Heat', { requiredLevel: 2, importance: 1, implied: true, credit: 0.75 }),
    need('The weighing and measuring of ingredients by the eye alone', { stage: 2 }),
  ],
  optional: [need('Ornament', { requiredLevel: 1, stage: 0 })],
  tools: [{ tool: named('Oven'), importance: 5 }],
  credentials: [named('Evening school')],
});
const chef = step('Chef', { newLevels: 1, gap: 0.125 });
const direct = route([step('Chef', { effort: 11.75 })], {
  effort: 11.75,
  largestGap: 0.75,
  newLevels: 7,
});

const plan: Plan = {
  revision: 7,
  exact: true,
  objective: 'BALANCED',
  limitedBy: [],
  from: named('Clerk'),
  to: named('Chef'),
  assumed: [],
  direct,
  routes: [route([baker, chef]), direct],
};

test('a plan reads from the routes over the reasons to the steps', () => {
  expect(formatPlan(plan, { paint: plain, route: 1 })).toBe(
    `From Clerk to Chef
Revision 7 of the graph. Objective: BALANCED.

Routes
  1  Clerk → Baker → Chef
     2 steps · largest gap 0.5 · 8.5 levels to gain · effort 7.44
  2  Clerk → Chef
     1 step · largest gap 0.75 · 7 levels to gain · effort 11.75

Why route 1 and not the direct move
                     Route 1    Direct
  Steps                    2         1
  Largest gap            0.5      0.75
  Levels to gain         8.5         7
  Effort                7.44     11.75

  BALANCED asks for the least effort: 7.44 on this route, 11.75 directly.

Step 1 of 2: Clerk → Baker
  gap 0.5 · 5 levels to gain · effort 3 · known move: advancement
  Stage 1
    learn  Heat to 2 (guided): importance 1, implied, 0.75 credited
  Stage 2
    raise  Dough from 1.5 to 4 (advanced): importance 4, 37.5 h
    learn  The weighing and measuring of ingredients by the eye alone to 3
           (working): importance 4
  Keep         Arithmetic 2
  Optional     Ornament 1
  Tools        Oven 5
  Credentials  Evening school

Step 2 of 2: Baker → Chef
  gap 0.13 · 1 level to gain · effort 3 · no known move
`,
  );
});

test('another of the routes is shown step by step where its number is given', () => {
  const actual = formatPlan(plan, { paint: plain, route: 2 });
  expect(actual).toContain('Route 2 is the direct move.');
  expect(actual).toContain('Step 1 of 1: Clerk → Chef');
  expect(actual).not.toContain('Step 1 of 2');
});

test('a route that is not there is refused', () => {
  const refused = () => formatPlan(plan, { paint: plain, route: 3 });
  expect(refused).toThrow(CommandError);
  expect(refused).toThrow('--route is 3, and the plan has 2 routes. Give a number from 1 to 2.');
});

test('where no route keeps the limits, it says what to loosen and shows the direct move', () => {
  const limited: Plan = { ...plan, routes: [], limitedBy: ['MAX_STEP_GAP', 'VIA'] };
  const actual = formatPlan(limited, { paint: plain, route: 1 });
  expect(actual).toContain(`No route keeps the limits. Loosen one of these:
  --max-step-gap: allow steps with a greater gap
  --via: pass through fewer roles

The direct move, whether or not it keeps them:

Step 1 of 1: Clerk → Chef`);
});

test('from a profile it names what is taken to be held, and whether the answer is sure', () => {
  const assumed = [{ skill: named('Heat'), level: 2 }];
  const actual = formatPlan(
    { ...plan, from: null, assumed, exact: false },
    { paint: plain, route: 1 },
  );
  expect(actual).toContain('From your skills to Chef');
  expect(actual).toContain('Taken to be held as well: Heat 2');
  expect(actual).toContain('There was too much to look at: there may be better routes.');
  expect(actual).toContain('Step 1 of 2: your skills → Baker');
});

test('no line is wider than 80 columns, and a level stays with its skill', () => {
  const many = Array.from({ length: 40 }, (_, at) => need(`Skill of number ${at}`, { stage: 0 }));
  const wide: Plan = { ...plan, routes: [route([step('Chef', { kept: many, optional: many })])] };
  const assumed = many.map(({ skill }) => ({ skill, level: 3 }));
  const lines = formatPlan({ ...wide, assumed }, { paint: plain, route: 1 }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(lines.filter((line) => /^ +3\b/u.test(line))).toEqual([]);
});

test('headings and notes are painted, line by line', () => {
  const actual = formatPlan(plan, { paint: marked, route: 1 });
  expect(actual).toContain('*From Clerk to Chef*\n(Revision 7 of the graph. Objective: BALANCED.)');
  expect(actual).toContain('*Step 1 of 2: Clerk → Baker*\n');
});
