/** What a route comes to; also, of a part of one, the least that it can come to. */
export type RouteMeasures = {
  /** Σ effort of the steps. */
  readonly effort: number;
  /** The greatest gap of a step, from 0 to 1. */
  readonly largestGap: number;
  /** Σ learn of the steps, in levels. */
  readonly newLevels: number;
};

/** A value of a route; grows with each measure, so that bounds of measures give bounds of values. */
type Value = (effort: number, largestGap: number, newLevels: number) => number;

/** What makes one route better than another (design §4). */
export type Objective = {
  readonly id: ObjectiveId;
  /** What is least in the best route. */
  readonly first: Value;
  /** What decides where the first is equal; after it the number of steps does, then the slugs. */
  readonly second: Value;
  /** What an alternative makes least, times 1 + its overlap with the routes chosen before it. */
  readonly key: Value;
};

export type ObjectiveId = 'BALANCED' | 'GENTLE' | 'DIRECT';

/** Levels to gain count this little beside the largest gap of a gentle route (design §4). */
const LEVELS_IN_GENTLE_KEY = 1 / 1000;

const effortOf: Value = (effort) => effort;
const newLevelsOf: Value = (_effort, _largestGap, newLevels) => newLevels;
const nothing: Value = () => 0;

/** Every objective by its id. */
export const OBJECTIVES: Readonly<Record<ObjectiveId, Objective>> = {
  BALANCED: { id: 'BALANCED', first: effortOf, second: nothing, key: effortOf },
  GENTLE: {
    id: 'GENTLE',
    first: (_effort, largestGap) => largestGap,
    second: newLevelsOf,
    key: (_effort, largestGap, newLevels) => largestGap + newLevels * LEVELS_IN_GENTLE_KEY,
  },
  DIRECT: { id: 'DIRECT', first: newLevelsOf, second: nothing, key: newLevelsOf },
};

/** The value of a route under a function of an objective. */
export function valueOf(value: Value, route: RouteMeasures): number {
  return value(route.effort, route.largestGap, route.newLevels);
}
