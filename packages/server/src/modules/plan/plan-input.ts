import type { ObjectiveId } from '../../domain/planner/objectives.ts';
import type { HeldSkillInput, ProfileInput } from '../read-held-skills.ts';

/** The input of `planTransition`; defaults of the schema are filled in unless null is given. */
export type PlanInput = {
  readonly from?: string | null;
  readonly profile?: ProfileInput | null;
  readonly to: string;
  readonly objective?: ObjectiveId | null;
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
