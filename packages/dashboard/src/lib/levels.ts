/** The levels of a skill, from 1 to 5. */
const LEVEL_KEYS = ['aware', 'guided', 'working', 'advanced', 'expert'] as const;

/** A level's name in the catalogue of texts. */
export type LevelKey = (typeof LEVEL_KEYS)[number];

/**
 * The name of a level. A level in between (a share of a neighbouring skill) has the name of the
 * whole level below it; below 1 there is none.
 */
export function levelKey(level: number): LevelKey | null {
  return LEVEL_KEYS[Math.min(LEVEL_KEYS.length, Math.floor(level)) - 1] ?? null;
}

const IMPORTANCE_KEYS = ['minor', 'useful', 'important', 'major', 'vital'] as const;

/** A grade of importance's name in the catalogue of texts. */
export type ImportanceKey = (typeof IMPORTANCE_KEYS)[number];

/** The word for an importance from 1 to 5; what lies outside counts as the nearest. */
export function importanceKey(importance: number): ImportanceKey {
  const index = Math.min(IMPORTANCE_KEYS.length, Math.max(1, Math.round(importance))) - 1;
  return IMPORTANCE_KEYS[index] ?? 'minor';
}
