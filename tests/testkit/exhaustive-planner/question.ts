/** What orders routes. */
export type Objective = 'BALANCED' | 'GENTLE' | 'DIRECT';

/** A skill held at a level. */
export type Held = { readonly skill: string; readonly level: number };

/** A question to the planner, in slugs. */
export type Question = {
  readonly from: string | null;
  readonly to: string;
  readonly profile: readonly Held[];
  readonly assume: readonly Held[];
  readonly objective: Objective;
  readonly maxSteps: number;
  readonly alternatives: number;
  /** At least 1; Infinity where there is no limit. */
  readonly maxDetour: number;
  /** 1 where there is no limit. */
  readonly maxStepGap: number;
  readonly allowStepDown: boolean;
  readonly avoid: readonly string[];
  readonly via: readonly string[];
};

/** A question with the defaults of the design in what is not given. */
export function questionTo(to: string, given: Partial<Question> = {}): Question {
  return {
    from: null,
    to,
    profile: [],
    assume: [],
    objective: 'BALANCED',
    maxSteps: 3,
    alternatives: 3,
    maxDetour: 1.5,
    maxStepGap: 1,
    allowStepDown: false,
    avoid: [],
    via: [],
    ...given,
  };
}
