import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';
import { type HeldSkill, writeHeldSkills } from './held-skills';
import { OBJECTIVES, type Objective, unlessUsual } from './objectives';
import { limitShape, type PlanLimits, writeLimits } from './plan-limits';
import { flag, given, text } from './url-state';

/**
 * The plan screen: role slugs, whether the skills kept in this browser count, further skills that
 * count as held, what makes a route better, and what a route has to keep to; the key of the route
 * that is shown (the best one where absent) and of the one it is compared with, whether the options
 * are shown, and what is unfolded.
 */
export const planSearchSchema = z.object({
  from: text,
  to: text,
  mine: flag,
  have: text,
  objective: orElse(z.optional(z.enum(OBJECTIVES)), undefined),
  ...limitShape,
  route: text,
  compare: text,
  options: flag,
  open: text,
});

/** The state of the plan screen. */
export type PlanSearch = z.infer<typeof planSearchSchema>;

/** What a plan is asked by; what is not given is left to be chosen, or is as usual. */
type PlanQuestion = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Whether the skills kept in this browser count, with the start or without one. */
  readonly mine?: true | undefined;
  /** Further skills that count as held. */
  readonly have?: readonly HeldSkill[] | undefined;
  readonly objective?: Objective | undefined;
  readonly limits?: PlanLimits | undefined;
};

/** The way from one role to another; either may be left to be chosen there. */
export function planUrl({ from, to, mine, have = [], objective, limits }: PlanQuestion) {
  return linkOptions({
    to: '/plan',
    search: given({
      from,
      to,
      mine,
      have: writeHeldSkills(have),
      objective: unlessUsual(objective),
      ...(limits && writeLimits(limits)),
    }),
  });
}
