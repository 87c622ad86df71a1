import { vi } from 'vitest';
import type { StopChoices } from '../features/plan/options/use-stop-choices';
import { readPlan } from '../features/plan/read-plan';
import type { Ticks } from '../features/plan/ticks/use-ticks';
import type { PlanState } from '../features/plan/use-plan';
import type { PlanChoice } from '../features/plan/use-plan-choice';
import type { PlanQuery } from '../gql/graphql';
import { USUAL_LIMITS } from '../lib/plan-limits';
import type { WayChoices } from '../lib/role-choice';
import { wordsOfSlug } from '../lib/words-of-slug';

const none = { roles: [], pending: false };

/** No roles to choose from. */
export const noChoices: WayChoices = {
  from: none,
  to: none,
  onSearchFrom: () => undefined,
  onSearchTo: () => undefined,
};

/** No roles to avoid or to pass through. */
export const noStops: StopChoices = {
  avoid: none,
  via: none,
  onSearchAvoid: () => undefined,
  onSearchVia: () => undefined,
  nameOf: wordsOfSlug,
};

/** What is chosen on a plan's page: as usual, unless told otherwise. */
export function choiceOf(fields: Partial<PlanChoice> = {}): PlanChoice {
  return {
    objective: 'balanced',
    onObjective: vi.fn(),
    limits: USUAL_LIMITS,
    onLimits: vi.fn(),
    onReset: vi.fn(),
    route: undefined,
    onRoute: vi.fn(),
    compare: undefined,
    onCompare: vi.fn(),
    options: false,
    onOptions: vi.fn(),
    ...fields,
  };
}

/** The skills that count: none, unless told otherwise. */
export function ticksOf(fields: Partial<Ticks> = {}): Ticks {
  return {
    have: [],
    nameOf: wordsOfSlug,
    onHave: vi.fn(),
    mySkills: [],
    mine: false,
    onMine: vi.fn(),
    onKeep: vi.fn(),
    link: () => window.location.href,
    onForget: vi.fn(),
    ...fields,
  };
}

type Told = Parameters<typeof readPlan>[1] & { outdated?: boolean };

/** The state of a page that has an answer. */
export function answered(
  answer: PlanQuery['planTransition'],
  { outdated = false, ...asked }: Told = {},
): Extract<PlanState, { status: 'answer' }> {
  const plan = readPlan(answer, asked);
  if (!plan) throw new Error('the plan was not read');
  const input = { from: plan.from.slug, to: plan.to.slug };
  return { status: 'answer', plan, outdated, asked: input, answer };
}
