import type { Question } from './question.ts';
import { routesWithin } from './routes-within.ts';
import type { World } from './world.ts';

/** A limit that may keep every route out, named as the API names it. */
export type Limit =
  | 'ALLOW_STEP_DOWN'
  | 'AVOID'
  | 'MAX_DETOUR'
  | 'MAX_STEPS'
  | 'MAX_STEP_GAP'
  | 'VIA';

/** What it means to loosen each limit, in the alphabetical order of their names. */
const LOOSENED: Readonly<Record<Limit, Partial<Question>>> = {
  ALLOW_STEP_DOWN: { allowStepDown: true },
  AVOID: { avoid: [] },
  MAX_DETOUR: { maxDetour: Infinity },
  MAX_STEPS: { maxSteps: 5 },
  MAX_STEP_GAP: { maxStepGap: 1 },
  VIA: { via: [] },
};

const LIMITS = Object.keys(LOOSENED) as Limit[];

/** No role is below one of this seniority. */
const LEAST_SENIORITY = 1;

/** The limits that a question sets. */
function limitsInForce(world: World, question: Question): readonly Limit[] {
  const { from, allowStepDown, avoid, maxDetour, maxSteps, maxStepGap, via } = question;
  const start = from === null ? null : (world.roles.get(from)?.seniority ?? null);
  const inForce: Readonly<Record<Limit, boolean>> = {
    ALLOW_STEP_DOWN: start !== null && start > LEAST_SENIORITY && !allowStepDown,
    AVOID: avoid.length > 0,
    MAX_DETOUR: maxDetour < Infinity,
    MAX_STEPS: maxSteps < 5,
    MAX_STEP_GAP: maxStepGap < 1,
    VIA: via.length > 0,
  };
  return LIMITS.filter((limit) => inForce[limit]);
}

/**
 * What to loosen where no route is within the limits, in alphabetical order: each limit that,
 * loosened alone, lets a route in; all that are in force where none does.
 */
export function limitsToLoosen(world: World, question: Question): readonly Limit[] {
  const inForce = limitsInForce(world, question);
  const helping = inForce.filter(
    (limit) => routesWithin(world, { ...question, ...LOOSENED[limit] }).length > 0,
  );
  return helping.length > 0 ? helping : inForce;
}
