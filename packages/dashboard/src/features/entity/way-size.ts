/** How large a move is: unitless effort, for comparing; levels to gain; and the gap, from 0 to 1. */
export type WaySize = {
  readonly effort: number;
  readonly newLevels: number;
  readonly gap: number;
};
