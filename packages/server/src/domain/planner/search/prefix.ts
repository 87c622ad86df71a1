import type { RouteMeasures } from '../objectives.ts';

/** A beginning of routes: the roles taken so far, and what they come to. */
export type Prefix = RouteMeasures & {
  readonly roles: readonly number[];
  /** Depths of the roles that lift nothing yet that a later role of the route asks for. */
  readonly idle: readonly number[];
  /** How many of the vias are among the roles. */
  readonly viaTaken: number;
};

/** Where every route begins. */
export const START: Prefix = {
  roles: [],
  idle: [],
  viaTaken: 0,
  effort: 0,
  largestGap: 0,
  newLevels: 0,
};

/** Which roles the vias leave for the next place, of so many places left in between. */
export type NextRoles = 'ANY_BUT_VIAS' | 'ANY_OR_NEXT_VIA' | 'NEXT_VIA' | 'NONE';

/** What may come next where so many places in between are left, this one included. */
export function nextRoles(viasLeft: number, placesLeft: number): NextRoles {
  if (viasLeft > placesLeft) return 'NONE';
  if (viasLeft === placesLeft) return 'NEXT_VIA';
  return viasLeft === 0 ? 'ANY_BUT_VIAS' : 'ANY_OR_NEXT_VIA';
}
