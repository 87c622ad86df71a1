import type { Levels, Need, World } from './world.ts';

/** What a known move leaves of the strain of a step. */
const KNOWN_MOVE = 0.85;

/** What any change of job costs. */
const CHANGE = 0.5;

/** A step into a role, as it is measured on the way. */
export type Step = {
  readonly role: string;
  /** H before the step. */
  readonly before: Levels;
  /** Levels to learn: Σ lack. */
  readonly learn: number;
  /** Σ w·lack / Σ w·level, 0 where the role asks for nothing. */
  readonly gap: number;
  readonly effort: number;
};

/** The step from a role (null: from a profile alone) with what is held into another role. */
export function takeStep(world: World, from: string | null, before: Levels, role: string): Step {
  const needs = needsOf(world, role);
  let [learn, weightedLack, weightedLevel] = [0, 0, 0];
  for (const [skill, { level, importance }] of needs) {
    const weight = importance / 5;
    const lack = level - levelHad(world, before, skill, level);
    learn += lack;
    weightedLack += weight * lack;
    weightedLevel += weight * level;
  }
  const gap = needs.size === 0 ? 0 : weightedLack / weightedLevel;
  const isKnownMove = from !== null && world.moves.get(from)?.has(role) === true;
  const effort = learn * gap * (isKnownMove ? KNOWN_MOVE : 1) + CHANGE;
  return { role, before, learn, gap, effort };
}

/** H after a step: raised to what the role needs, level by level, never lowered. */
export function levelsAfter(world: World, { role, before }: Step): Levels {
  const after = new Map(before);
  for (const [skill, { level }] of needsOf(world, role)) {
    after.set(skill, Math.max(level, before.get(skill) ?? 0));
  }
  return after;
}

/** The effective requirements of a role that must exist. */
export function needsOf(world: World, role: string): ReadonlyMap<string, Need> {
  const found = world.roles.get(role);
  if (!found) throw new Error(`role "${role}" is not ACTIVE in this graph; ask for one that is`);
  return found.needs;
}

/** have(s): what is held of a skill or counts in it, at most the level that is asked for. */
function levelHad(world: World, held: Levels, skill: string, level: number): number {
  let best = held.get(skill) ?? 0;
  for (const [other, credit] of world.credits.get(skill) ?? []) {
    best = Math.max(best, credit * (held.get(other) ?? 0));
  }
  return Math.min(level, best);
}
