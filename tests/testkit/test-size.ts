/** A number that long runs raise by the environment, and what it is in `npm test`. */
const size = (name: string, small: number): number => Number(process.env[name] ?? small);

/** How much of what is random or raced is tried. */
export const TEST_SIZE = {
  /** Rounds of each race. */
  raceRounds: size('RACE_ROUNDS', 3),
  /** Random histories on a graph in memory. */
  memoryHistories: size('MEMORY_HISTORIES', 150),
  /** Random graphs that are exported and imported. */
  roundTrips: size('ROUND_TRIPS', 200),
  /** Places at which a restoration is killed. */
  restoreKills: size('RESTORE_KILLS', 2),
  /** Random histories on a database. */
  histories: size('HISTORIES', 15),
} as const;
