import type { HeldSkill } from '../../domain/planner/held-levels.ts';

/** A skill as the input names it. */
export type HeldSkillInput = { readonly skill: string; readonly level: number };

/** What makes one route better than another. */
type PlanObjective = 'BALANCED' | 'GENTLE' | 'DIRECT';

/** The input of `planTransition`; defaults of the schema are filled in unless null is given. */
export type PlanInput = {
  readonly from?: string | null;
  readonly profile?: { readonly skills: readonly HeldSkillInput[] } | null;
  readonly to: string;
  readonly objective?: PlanObjective | null;
  readonly maxSteps?: number | null;
  readonly alternatives?: number | null;
  readonly maxDetour?: number | null;
  readonly maxStepGap?: number | null;
  readonly allowStepDown?: boolean | null;
  readonly avoid?: readonly string[] | null;
  readonly via?: readonly string[] | null;
  readonly assume?: readonly HeldSkillInput[] | null;
  readonly asOf?: string | null;
};

/** The input with every name resolved to its place in the snapshot. */
export type PlanRequest = {
  readonly objective: PlanObjective;
  readonly from: number | undefined;
  readonly to: number;
  readonly profile: readonly HeldSkill[];
  readonly assume: readonly HeldSkill[];
};
