import type { Levels, World } from './world.ts';

/**
 * The levels with all prerequisites of their skills, each at the greatest level that a BUILDS_ON
 * statement asks for, whatever the level of the skill above it.
 */
export function withPrerequisites(levels: Levels, prerequisites: World['prerequisites']): Levels {
  const all = new Map(levels);
  let isGrowing = true;
  while (isGrowing) {
    isGrowing = false;
    for (const skill of all.keys()) {
      for (const [prerequisite, level] of prerequisites.get(skill) ?? []) {
        if ((all.get(prerequisite) ?? 0) >= level) continue;
        all.set(prerequisite, level);
        isGrowing = true;
      }
    }
  }
  return all;
}
