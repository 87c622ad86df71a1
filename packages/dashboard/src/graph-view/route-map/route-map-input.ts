import type { GapCounts } from '../../ui/gap-strip';

/** A role on the map; where one starts from one's own skills, it has no slug. */
export type MapStation = { readonly slug?: string | undefined; readonly name: string };

/** From one station to the next. */
export type MapStep = {
  /** From 0 to 1. */
  readonly gap: number;
  /** What the gap is made of. */
  readonly parts: GapCounts;
  /** How many stages the skills to gain come in. */
  readonly stages: number;
  /** How many skills there are to learn. */
  readonly learn: number;
};

/** A route: one line of the map. */
export type MapRoute = {
  /** Its name in the address. */
  readonly key: string;
  /** What it is among the others, in words, such as "best". */
  readonly marks: readonly string[];
  /** The start, the roles in between, the target. */
  readonly stations: readonly MapStation[];
  /** One less than the stations. */
  readonly steps: readonly MapStep[];
};

/** What a route map shows. */
export type RouteMapInput = {
  /** In the order of the list, which numbers them from 1. All have the same ends. */
  readonly routes: readonly MapRoute[];
  /** The key of the route that is chosen. */
  readonly chosen: string;
};
