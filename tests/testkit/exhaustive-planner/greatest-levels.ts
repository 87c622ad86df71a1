import type { Levels } from './world.ts';

/** All levels together, the greatest counting for each skill. */
export function greatestLevels(...all: readonly Iterable<readonly [string, number]>[]): Levels {
  const greatest = new Map<string, number>();
  for (const levels of all) {
    for (const [skill, level] of levels) {
      greatest.set(skill, Math.max(level, greatest.get(skill) ?? 0));
    }
  }
  return greatest;
}
