/** What can make one route better than another, as addresses name it; the first is the usual one. */
export const OBJECTIVES = ['balanced', 'gentle', 'fewest'] as const;

/** One of them. */
export type Objective = (typeof OBJECTIVES)[number];

/** What an address says of an objective: nothing where it is the usual one. */
export function unlessUsual(objective: Objective | undefined): Objective | undefined {
  return objective === OBJECTIVES[0] ? undefined : objective;
}
