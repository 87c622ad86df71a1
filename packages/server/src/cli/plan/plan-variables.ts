/** A skill and the level held in it. */
type HeldSkillVariable = { readonly skill: string; readonly level: number };

/** `PlanInput` of the API; what is absent has the default of the schema. */
export type PlanVariables = {
  readonly from?: string;
  readonly to: string;
  readonly profile?: { readonly skills: readonly HeldSkillVariable[] };
  readonly objective?: string;
  readonly maxSteps?: number;
  readonly alternatives?: number;
  readonly maxDetour?: number;
  readonly maxStepGap?: number;
  readonly allowStepDown?: boolean;
  readonly avoid?: readonly string[];
  readonly via?: readonly string[];
  readonly assume?: readonly HeldSkillVariable[];
  readonly asOf?: string;
};

/** The options of `rolegraph plan` as the command line has read them. */
export type PlanOptions = Omit<PlanVariables, 'from' | 'to' | 'profile'> & {
  readonly profile?: readonly HeldSkillVariable[];
  readonly json?: boolean;
  readonly route: number;
};
