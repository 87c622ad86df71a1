import { greatestLevels } from './greatest-levels.ts';
import type { Held, Question } from './question.ts';
import { needsOf } from './take-step.ts';
import { withPrerequisites } from './with-prerequisites.ts';
import type { Levels, World } from './world.ts';

/**
 * H at the start: what the start role requires, the profile with its prerequisites, and what is
 * assumed, the greatest level counting.
 */
export function startLevels(world: World, { from, profile, assume }: Question): Levels {
  return greatestLevels(
    from === null ? [] : levelsNeeded(world, from),
    withPrerequisites(greatestLevels(levelsHeld(profile)), world.prerequisites),
    levelsHeld(assume),
  );
}

const levelsNeeded = (world: World, role: string) =>
  [...needsOf(world, role)].map(([skill, { level }]) => [skill, level] as const);

const levelsHeld = (held: readonly Held[]) =>
  held.map(({ skill, level }) => [skill, level] as const);
