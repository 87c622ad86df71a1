import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';
import { OBJECTIVES, type Objective, unlessUsual } from './objectives';
import { flag, given, text } from './url-state';

/**
 * The plan screen: role slugs, whether the skills kept in this browser count, and what makes a
 * route better; the key of the route that is shown (the best one where absent), and what is
 * unfolded.
 */
export const planSearchSchema = z.object({
  from: text,
  to: text,
  mine: flag,
  objective: orElse(z.optional(z.enum(OBJECTIVES)), undefined),
  route: text,
  open: text,
});

/** What a plan is asked by; what is not given is left to be chosen, or is as usual. */
type PlanQuestion = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Whether the skills kept in this browser count, with the start or without one. */
  readonly mine?: true | undefined;
  readonly objective?: Objective | undefined;
};

/** The way from one role to another; either may be left to be chosen there. */
export function planUrl({ from, to, mine, objective }: PlanQuestion) {
  return linkOptions({
    to: '/plan',
    search: given({ from, to, mine, objective: unlessUsual(objective) }),
  });
}
