import fc from 'fast-check';
import type { SnapshotRows } from '../../packages/server/src/domain/snapshot/snapshot-rows.ts';
import { type Held, type Question, questionTo } from './exhaustive-planner/question.ts';
import { planRows } from './plan-world.ts';

/** A graph and questions about it. */
export type PlanCase = { readonly rows: SnapshotRows; readonly questions: readonly Question[] };

const upTo = (max: number) => fc.integer({ min: 0, max });

const held = fc.record({ skill: upTo(20), halves: fc.integer({ min: 1, max: 10 }) });

/** Mostly nothing, else so many at most. */
const seldom = <T>(one: fc.Arbitrary<T>, maxLength: number, weight: number) =>
  fc.oneof(
    { weight, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.array(one, { minLength: 1, maxLength }) },
  );

/** Leaps are out, and one more limit is tight, so that this one often decides. */
const squeeze = fc.record({
  maxStepGap: fc.integer({ min: 9, max: 15 }).map((n) => n / 20),
  tight: fc.constantFrom('AVOID', 'DETOUR', 'STEP_DOWN', 'STEPS'),
  avoid: fc.array(upTo(11), { minLength: 6, maxLength: 10 }),
});

/** What is asked, with roles and skills as places in lists that only a graph gives. */
const draft = fc.record({
  start: fc.constantFrom('ROLE', 'ROLE', 'ROLE', 'ROLE', 'PROFILE', 'BOTH'),
  from: upTo(11),
  to: upTo(11),
  /** Whether to go from a small role to a large one. */
  isClimb: fc.constantFrom(true, true, true, true, false),
  profile: fc.array(held, { minLength: 1, maxLength: 5 }),
  assume: seldom(held, 2, 3),
  objective: fc.constantFrom('BALANCED', 'BALANCED', 'BALANCED', 'GENTLE', 'GENTLE', 'DIRECT'),
  maxSteps: fc.constantFrom(1, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5),
  alternatives: fc.constantFrom(1, 2, 3, 3, 4, 5, 5),
  maxDetour: fc.constantFrom(1, 1.1, 1.25, 1.5, 1.5, 1.5, 2, 3, Infinity),
  maxStepGap: fc.oneof(
    { weight: 5, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.integer({ min: 6, max: 17 }).map((n) => n / 20) },
  ),
  allowStepDown: fc.boolean(),
  avoid: seldom(upTo(11), 3, 2),
  via: seldom(upTo(11), 2, 4),
  /** Whether the vias are roles of a size between, in order, so that they may lie on the way. */
  isViaOnTheWay: fc.constantFrom(true, true, true, false),
  squeeze: fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: squeeze }),
});

type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

/** Questions that a planner would not refuse, with every objective and option. */
function planQuestions(rows: SnapshotRows): fc.Arbitrary<Question> {
  const roles = activeRolesBySize(rows);
  const skills = rows.entities
    .filter(({ kind, status }) => kind === 'Skill' && status === 'ACTIVE')
    .map(({ slug }) => slug);
  return draft.map((drawn) => questionOf(drawn, roles, skills));
}

/** Random graphs, each with so many questions at most. */
export function planCases(maxQuestions: number): fc.Arbitrary<PlanCase> {
  return planRows.chain((rows) =>
    fc
      .array(planQuestions(rows), { minLength: 1, maxLength: maxQuestions, size: 'max' })
      .map((questions) => ({ rows, questions })),
  );
}

/** The levels that each role requires itself, added up, put the roles in order. */
function activeRolesBySize({ entities, statements }: SnapshotRows): readonly string[] {
  const sizeOf = (id: string) =>
    statements
      .filter(({ type, from }) => type === 'REQUIRES' && from === id)
      .reduce((sum, { level }) => sum + (level ?? 0), 0);
  return entities
    .filter(({ kind, status }) => kind === 'Role' && status === 'ACTIVE')
    .map(({ id, slug }) => ({ slug, size: sizeOf(id) }))
    .toSorted((a, b) => a.size - b.size)
    .map(({ slug }) => slug);
}

function questionOf(drawn: Draft, roles: readonly string[], skills: readonly string[]): Question {
  const [fromRole, to] = endsOf(drawn, roles);
  const from = drawn.start === 'PROFILE' ? null : fromRole;
  const via = viaOf(drawn, roles, [fromRole, to]);
  return questionTo(to, {
    from,
    profile: drawn.start === 'ROLE' ? [] : heldOf(drawn.profile, skills),
    assume: heldOf(drawn.assume, skills),
    objective: drawn.objective,
    maxSteps: drawn.maxSteps,
    alternatives: drawn.alternatives,
    maxDetour: drawn.maxDetour,
    maxStepGap: drawn.maxStepGap,
    allowStepDown: drawn.allowStepDown,
    avoid: pick(roles, drawn.avoid).filter((role) => !via.includes(role)),
    via,
    ...(drawn.squeeze === null ? {} : squeezed(drawn.squeeze, roles)),
  });
}

function squeezed(
  { maxStepGap, tight, avoid }: Exclude<Draft['squeeze'], null>,
  roles: readonly string[],
): Partial<Question> {
  return {
    maxStepGap,
    via: [],
    maxSteps: tight === 'STEPS' ? 2 : 5,
    allowStepDown: tight !== 'STEP_DOWN',
    maxDetour: tight === 'DETOUR' ? 1 : Infinity,
    avoid: tight === 'AVOID' ? pick(roles, avoid) : [],
  };
}

function endsOf(drawn: Draft, roles: readonly string[]): [string, string] {
  const { from, to, isClimb, squeeze } = drawn;
  const few = squeeze ? 1 : Math.ceil(roles.length / 4);
  const [start = ''] = pick(isClimb ? roles.slice(0, few) : roles, [from]);
  const ends = isClimb ? roles.slice(-few) : roles.filter((role) => role !== start);
  const [end = ''] = pick(ends, [to]);
  return [start, end];
}

function viaOf(drawn: Draft, roles: readonly string[], ends: readonly [string, string]): string[] {
  if (!drawn.isViaOnTheWay)
    return pick(
      roles.filter((role) => !ends.includes(role)),
      drawn.via,
    );
  const [start, end] = [roles.indexOf(ends[0]), roles.indexOf(ends[1])];
  const between = pick(roles.slice(Math.min(start, end) + 1, Math.max(start, end)), drawn.via);
  return between.toSorted((a, b) => roles.indexOf(a) - roles.indexOf(b));
}

/** The elements at these places, counted round and round, each once. */
function pick(list: readonly string[], places: readonly number[]): string[] {
  const picked = places.map((place) => list[place % list.length]);
  return [...new Set(picked.filter((one) => one !== undefined))];
}

function heldOf(drawn: Draft['profile'], skills: readonly string[]): Held[] {
  const levels = new Map<string, number>();
  for (const { skill, halves } of drawn) {
    for (const slug of pick(skills, [skill])) levels.set(slug, halves / 2);
  }
  return [...levels].map(([skill, level]) => ({ skill, level }));
}
