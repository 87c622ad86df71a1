import type { HeldSkillInput, PlanInput } from '../../gql/graphql';
import { type HeldSkill, mergeHeldSkills, readHeldSkills } from '../../lib/held-skills';
import { OBJECTIVES, type Objective } from '../../lib/objectives';
import { ANY_DETOUR, type PlanLimits, readLimits } from '../../lib/plan-limits';
import type { PlanSearch } from '../../lib/plan-url';
import type { SkillsStart } from '../../lib/way-start';
import { ALTERNATIVES } from './list-routes';
import { PLAN_OBJECTIVES } from './plan-objective';

/** What the address and this browser's skills ask together. */
export type PlanQuestion = {
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Whether the skills of this browser count. */
  readonly mine: boolean;
  /** Those that do; none where they do not. */
  readonly mySkills: readonly HeldSkill[];
  /** Skills that the address says are held. */
  readonly have: readonly HeldSkill[];
  readonly objective: Objective;
  readonly limits: PlanLimits;
};

/** Reads the question. */
export function readQuestion(search: PlanSearch, mySkills: readonly HeldSkill[]): PlanQuestion {
  const mine = search.mine ?? false;
  return {
    from: search.from,
    to: search.to,
    mine,
    mySkills: mine ? mySkills : [],
    have: readHeldSkills(search.have),
    objective: search.objective ?? OBJECTIVES[0],
    limits: readLimits(search),
  };
}

/** All skills that count beside those of the start, the higher level of each, in a fixed order. */
export function heldOf({ mySkills, have }: PlanQuestion): readonly HeldSkill[] {
  const held = mergeHeldSkills(mySkills, have);
  return held.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** What the question starts from where that is no role; null where it is one, or nothing. */
export function skillsStart({ from, mySkills, have }: PlanQuestion): SkillsStart | null {
  if (from) return null;
  if (mySkills.length > 0) return 'mine';
  return have.length > 0 ? 'skills' : null;
}

/** What the API is asked; null while an end is open, both are one, or there is no skill to start from. */
export function planInput(question: PlanQuestion): PlanInput | null {
  const { from, to, objective, limits } = question;
  const skills = heldOf(question).map(
    ({ slug, level }): HeldSkillInput => ({ skill: slug, level }),
  );
  if (!to || from === to || (!from && skills.length === 0)) return null;
  return {
    ...(from ? { from, ...(skills.length > 0 && { assume: skills }) } : { profile: { skills } }),
    to,
    objective: PLAN_OBJECTIVES[objective],
    alternatives: ALTERNATIVES,
    maxSteps: limits.steps,
    maxDetour: limits.detour === 'any' ? ANY_DETOUR : limits.detour,
    ...(limits.gap !== null && { maxStepGap: limits.gap / 100 }),
    ...(limits.down && { allowStepDown: true }),
    ...(limits.avoid.length > 0 && { avoid: [...limits.avoid] }),
    ...(limits.via.length > 0 && { via: [...limits.via] }),
  };
}
