import type { Snapshot } from '../snapshot/snapshot.ts';
import type { FoundRoute, PlanLimit, PlanQuestion } from './plan-question.ts';

/** A limit of a question: whether it is in force, and the question without it. */
type Loosening = {
  readonly limit: PlanLimit;
  readonly isInForce: (question: PlanQuestion, snapshot: Snapshot) => boolean;
  readonly without: Partial<PlanQuestion>;
};

/** The most steps that a route may have. */
const MOST_STEPS = 5;

const LOOSENINGS: readonly Loosening[] = [
  {
    limit: 'MAX_STEPS',
    isInForce: ({ maxSteps }) => maxSteps < MOST_STEPS,
    without: { maxSteps: MOST_STEPS },
  },
  {
    limit: 'MAX_DETOUR',
    isInForce: ({ maxDetour }) => maxDetour < Number.POSITIVE_INFINITY,
    without: { maxDetour: Number.POSITIVE_INFINITY },
  },
  {
    limit: 'MAX_STEP_GAP',
    isInForce: ({ maxStepGap }) => maxStepGap < 1,
    without: { maxStepGap: 1 },
  },
  {
    limit: 'ALLOW_STEP_DOWN',
    isInForce: ({ from, allowStepDown }, { roles }) =>
      from !== undefined && !allowStepDown && (roles[from]?.seniority ?? 1) > 1,
    without: { allowStepDown: true },
  },
  { limit: 'AVOID', isInForce: ({ avoid }) => avoid.length > 0, without: { avoid: [] } },
  { limit: 'VIA', isInForce: ({ via }) => via.length > 0, without: { via: [] } },
];

/** A search that stops at the first route, whatever its worth. */
type FindAny = (
  snapshot: Snapshot,
  question: PlanQuestion,
) => Generator<void, { readonly routes: readonly FoundRoute[] }>;

/**
 * What to loosen where no route keeps the limits: each limit that, loosened by itself, lets a
 * route in; where none does, all that are in force.
 */
export function* limitsToLoosen(
  snapshot: Snapshot,
  question: PlanQuestion,
  findAny: FindAny,
): Generator<void, readonly PlanLimit[]> {
  const inForce = LOOSENINGS.filter(({ isInForce }) => isInForce(question, snapshot));
  const enough: PlanLimit[] = [];
  for (const { limit, without } of inForce) {
    const { routes } = yield* findAny(snapshot, { ...question, ...without });
    if (routes.length > 0) enough.push(limit);
  }
  return enough.length > 0 ? enough : inForce.map(({ limit }) => limit);
}
