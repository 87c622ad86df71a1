import type { HeldSkill } from './held-levels.ts';
import type { ObjectiveId, RouteMeasures } from './objectives.ts';

/** What a search for routes is asked; entities are indexes in the snapshot. */
export type PlanQuestion = {
  /** The role that is left, if any. */
  readonly from?: number | undefined;
  readonly to: number;
  /** Skills of a person; what they build on is taken to be held as well. */
  readonly profile: readonly HeldSkill[];
  /** Further skills, counted as they are given. */
  readonly assume: readonly HeldSkill[];
  readonly objective: ObjectiveId;
  /** From 1 to 5. */
  readonly maxSteps: number;
  /** How many routes to find, the best included; at least 1. */
  readonly alternatives: number;
  /** How many times the levels of the direct move a route may ask for; at least 1, or Infinity. */
  readonly maxDetour: number;
  /** The greatest gap that a step may have, from 0 to 1. */
  readonly maxStepGap: number;
  /** Whether roles in between may be less senior than the start. */
  readonly allowStepDown: boolean;
  /** Roles that may not be in between. */
  readonly avoid: readonly number[];
  /** Roles that have to be in between, in this order. */
  readonly via: readonly number[];
};

/** What a question asks beside its start and its end where nothing else is said. */
export const PLAN_DEFAULTS: Omit<PlanQuestion, 'from' | 'to'> = {
  profile: [],
  assume: [],
  objective: 'BALANCED',
  maxSteps: 3,
  alternatives: 3,
  maxDetour: 1.5,
  maxStepGap: 1,
  allowStepDown: false,
  avoid: [],
  via: [],
};

/** What kept routes out, and so what to loosen. */
export type PlanLimit =
  | 'MAX_STEPS'
  | 'MAX_DETOUR'
  | 'MAX_STEP_GAP'
  | 'ALLOW_STEP_DOWN'
  | 'AVOID'
  | 'VIA';

/** A route and what it comes to. */
export type FoundRoute = RouteMeasures & {
  /** The roles that are taken, in order; the last is the one aimed at. */
  readonly roles: readonly number[];
};

/** The answer to a question. */
export type RoutesFound = {
  /** The best first; none where nothing keeps the limits. */
  readonly routes: readonly FoundRoute[];
  /** Whether these are known to be the routes that the definitions ask for. */
  readonly exact: boolean;
  /** The single step, whether or not it keeps the limits. */
  readonly direct: FoundRoute;
  /** Where there are no routes: the limits to loosen. */
  readonly limitedBy: readonly PlanLimit[];
};
