import type { Snapshot } from '../snapshot/snapshot.ts';
import { assumedPrerequisites, type HeldSkill, heldLevels } from './held-levels.ts';
import { learningOrder } from './learning-order.ts';
import { comparable } from './rounding.ts';
import { putStandingBack, takeStanding } from './search/idle-standings.ts';
import type { Standing } from './search/standing.ts';
import { type Gain, SkillGains } from './skill-gains.ts';
import { skillNeeds } from './skill-needs.ts';

/** What comes of raising a single skill. */
export type SkillLeverage = Gain & {
  readonly skill: number;
  /** The level held in the skill itself. */
  readonly held: number;
  /** The level to raise it to, from 1 to 5. */
  readonly level: number;
  /** Levels to gain: what skills close to it count for is taken off. */
  readonly newLevels: number;
  /** The roles that come within reach, those with the smallest gap first; at most ten. */
  readonly roles: readonly number[];
  /** The skills that it builds on and that are lacking, in the order to learn them. */
  readonly needsFirst: readonly number[];
};

/** Which of the skills to list. */
export type NextSkillsOptions = {
  readonly first: number;
  /** The greatest gap of a role that is within reach, from 0 to 1. */
  readonly maxGap: number;
};

const MOST_LEVEL = 5;
const MOST_ROLES = 10;

/**
 * The skills that bring most roles within reach of a person, each by itself at the least level that
 * brings most. Those that bring as many are ordered by how much smaller they make the gaps of the
 * roles within reach, then by levels to gain, then by slug. Skills that do neither are left out.
 */
export function nextSkills(
  snapshot: Snapshot,
  profile: readonly HeldSkill[],
  { first, maxGap }: NextSkillsOptions,
): readonly SkillLeverage[] {
  const held = heldLevels(snapshot, { profile });
  const standing = takeStanding(snapshot);
  try {
    standing.begin(held);
    const gains = new SkillGains(snapshot, standing, maxGap);
    return snapshot.skills
      .flatMap((_, skill) => bestLevel(gains, standing, skill) ?? [])
      .toSorted(byUse)
      .slice(0, first)
      .map((candidate) => ({
        ...candidate,
        held: held[candidate.skill] ?? 0,
        roles: closestRoles(gains, candidate),
        needsFirst: lackingBelow(snapshot, candidate, held),
      }));
  } finally {
    putStandingBack(snapshot, standing);
  }
}

type Candidate = Gain & Pick<SkillLeverage, 'skill' | 'level' | 'newLevels'>;

/** The least level that brings most roles within reach; undefined where none is of use. */
function bestLevel(gains: SkillGains, standing: Standing, skill: number): Candidate | undefined {
  const have = standing.have[skill] ?? 0;
  if (have >= MOST_LEVEL) return undefined;
  // No level brings more than the highest, which most skills need not be tried below.
  const most = gains.of(skill, MOST_LEVEL);
  if (!isOfUse(most)) return undefined;
  for (let level = Math.floor(have) + 1; ; level++) {
    const gain = level < MOST_LEVEL ? gains.of(skill, level) : most;
    if (gain.newRoles < most.newRoles || !isOfUse(gain)) continue;
    return { skill, level, newLevels: level - have, ...gain };
  }
}

function isOfUse({ newRoles, gapReduction }: Gain): boolean {
  return newRoles > 0 || comparable(gapReduction) > 0;
}

function byUse(a: Candidate, b: Candidate): number {
  return (
    b.newRoles - a.newRoles ||
    comparable(b.gapReduction) - comparable(a.gapReduction) ||
    comparable(a.newLevels) - comparable(b.newLevels) ||
    a.skill - b.skill
  );
}

function closestRoles(gains: SkillGains, { skill, level }: Candidate): readonly number[] {
  return gains
    .rolesBy(skill, level)
    .toSorted((a, b) => comparable(a.gap) - comparable(b.gap) || a.role - b.role)
    .slice(0, MOST_ROLES)
    .map(({ role }) => role);
}

function lackingBelow(
  snapshot: Snapshot,
  { skill, level }: Candidate,
  held: Float64Array,
): readonly number[] {
  const below = assumedPrerequisites(snapshot, [{ skill, level }]).map((one) => ({
    ...one,
    importance: 1,
    implied: true,
    statementIds: [],
  }));
  return learningOrder(snapshot, skillNeeds(snapshot, below, held))
    .filter((need) => need.lack > 0)
    .map((need) => need.skill);
}
