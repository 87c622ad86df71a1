import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';
import { readSlugs, writeSlugs } from './slug-list';
import { flag, text } from './url-state';

/** How many steps a route may be allowed. */
export const STEP_CHOICES = [1, 2, 3, 4, 5] as const;

/** How large a step may be allowed to be: its gap in per cent. */
export const GAP_CHOICES = [20, 30, 40, 50, 60, 70, 80] as const;

/** How many times the levels of the direct move a route may be allowed to ask for. */
export const DETOUR_CHOICES = [1, 1.25, 1.5, 2, 'any'] as const;

/** Any number of levels; the API wants a number, and no route asks for so many times as much. */
export const ANY_DETOUR = 1000;

/** What a route has to keep to. */
export type PlanLimits = {
  readonly steps: (typeof STEP_CHOICES)[number];
  /** The largest gap of a step in per cent; null where any may be. */
  readonly gap: (typeof GAP_CHOICES)[number] | null;
  readonly detour: (typeof DETOUR_CHOICES)[number];
  /** Whether roles in between may be less senior than the start. */
  readonly down: boolean;
  /** Slugs of roles that no route passes through. */
  readonly avoid: readonly string[];
  /** Slugs of roles that every route passes through, in this order. */
  readonly via: readonly string[];
};

/** What holds where nothing else is asked for; the API has the same defaults. */
export const USUAL_LIMITS: PlanLimits = {
  steps: 3,
  gap: null,
  detour: 1.5,
  down: false,
  avoid: [],
  via: [],
};

/** The limits as an address has them, which says nothing of what is as usual. */
export const limitShape = {
  steps: orElse(z.optional(z.literal(STEP_CHOICES)), undefined),
  gap: orElse(z.optional(z.literal(GAP_CHOICES)), undefined),
  detour: orElse(z.optional(z.literal(DETOUR_CHOICES)), undefined),
  down: flag,
  avoid: text,
  via: text,
};

type LimitState = {
  readonly steps?: PlanLimits['steps'] | undefined;
  readonly gap?: Exclude<PlanLimits['gap'], null> | undefined;
  readonly detour?: PlanLimits['detour'] | undefined;
  readonly down?: true | undefined;
  readonly avoid?: string | undefined;
  readonly via?: string | undefined;
};

type Ends = { readonly from?: string | undefined; readonly to?: string | undefined };

/**
 * The limits in an address. An end of the way can be neither avoided nor passed through, and no role
 * both, so such a wish counts as not given.
 */
export function readLimits(state: LimitState & Ends): PlanLimits {
  const ends = new Set([state.from, state.to]);
  const via = readSlugs(state.via).filter((slug) => !ends.has(slug));
  const avoid = readSlugs(state.avoid).filter((slug) => !ends.has(slug) && !via.includes(slug));
  const { steps, gap, detour, down } = USUAL_LIMITS;
  return {
    steps: state.steps ?? steps,
    gap: state.gap ?? gap,
    detour: state.detour ?? detour,
    down: state.down ?? down,
    avoid,
    via,
  };
}

/** What an address says of limits; all parts are there, so that it replaces what stood before. */
export function writeLimits({ steps, gap, detour, down, avoid, via }: PlanLimits) {
  return {
    steps: steps === USUAL_LIMITS.steps ? undefined : steps,
    gap: gap ?? undefined,
    detour: detour === USUAL_LIMITS.detour ? undefined : detour,
    down: down ? (true as const) : undefined,
    avoid: writeSlugs(avoid),
    via: writeSlugs(via),
  };
}
