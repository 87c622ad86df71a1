import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';
import { KINDS, type Kind } from './kinds';
import { OBJECTIVES, type Objective, unlessUsual } from './objectives';

/** The first part of the address of an entity's page. */
export const ENTITY_PATHS = {
  Role: '/roles/$slug',
  Skill: '/skills/$slug',
  Tool: '/tools/$slug',
  Industry: '/industries/$slug',
  Trend: '/trends/$slug',
  Credential: '/credentials/$slug',
  Place: '/places/$slug',
  Source: '/sources/$slug',
} as const satisfies Record<Kind, string>;

/** Text of an address; anything else (a number, a list) counts as not given. */
const text = orElse(z.optional(z.string()), undefined);

/** What `open` holds: the keys of the statements whose evidence is shown (see open-keys.ts). */
export const entitySearchSchema = z.object({ open: text });

/**
 * The plan screen: role slugs and what makes a route better, the key of the route that is shown
 * (the best one where absent), and what is unfolded.
 */
export const planSearchSchema = z.object({
  from: text,
  to: text,
  objective: orElse(z.optional(z.enum(OBJECTIVES)), undefined),
  route: text,
  open: text,
});

/** What a plan is asked by; what is not given is left to be chosen, or is as usual. */
type PlanQuestion = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly objective?: Objective | undefined;
};

/** The results screen: what is looked for, and the kind that it is narrowed to. */
export const searchSearchSchema = z.object({
  q: text,
  kind: orElse(z.optional(z.enum(KINDS)), undefined),
});

/** The state of the results screen. */
export type SearchState = z.infer<typeof searchSearchSchema>;

/** The first screen. */
export function homeUrl() {
  return linkOptions({ to: '/' });
}

/** What is given of a state, so that two links to the same page are the same link. */
function given<State extends object>(state: State): State {
  const entries = Object.entries(state).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as State;
}

/** The way from one role to another; either may be left to be chosen there. */
export function planUrl({ from, to, objective }: PlanQuestion) {
  return linkOptions({
    to: '/plan',
    search: given({ from, to, objective: unlessUsual(objective) }),
  });
}

/** An entity's own page. */
export function entityUrl(kind: Kind, slug: string) {
  return linkOptions({ to: ENTITY_PATHS[kind], params: { slug } });
}

/** The list of what matches a text, or of everything of a kind where the text is empty. */
export function searchUrl(state: SearchState) {
  return linkOptions({ to: '/search', search: given(state) });
}
