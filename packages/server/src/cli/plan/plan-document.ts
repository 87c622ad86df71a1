/** An entity as an answer names it. */
export type PlanName = { readonly id: string; readonly slug: string; readonly name: string };

/** A skill of a step. */
export type PlanNeed = {
  readonly skill: PlanName;
  readonly heldLevel: number;
  readonly credit: number;
  readonly requiredLevel: number;
  readonly importance: number;
  readonly implied: boolean;
  readonly stage: number;
  readonly hours: number | null;
};

/** A step of a route, as far as it is printed. */
export type PlanStep = {
  readonly role: PlanName;
  readonly gap: number;
  readonly effort: number;
  readonly newLevels: number;
  readonly move: string | null;
  readonly kept: readonly PlanNeed[];
  readonly raise: readonly PlanNeed[];
  readonly learn: readonly PlanNeed[];
  readonly optional: readonly PlanNeed[];
  readonly tools: readonly { readonly tool: PlanName; readonly importance: number }[];
  readonly credentials: readonly PlanName[];
};

export type PlanRoute = {
  readonly effort: number;
  readonly largestGap: number;
  readonly newLevels: number;
  readonly steps: readonly PlanStep[];
};

/** A plan as the API answers it to the document below. */
export type Plan = {
  readonly revision: number;
  readonly exact: boolean;
  readonly objective: 'BALANCED' | 'GENTLE' | 'DIRECT';
  readonly limitedBy: readonly PlanLimit[];
  readonly from: PlanName | null;
  readonly to: PlanName;
  readonly assumed: readonly { readonly skill: PlanName; readonly level: number }[];
  readonly direct: PlanRoute;
  readonly routes: readonly PlanRoute[];
};

export type PlanLimit =
  | 'MAX_STEPS'
  | 'MAX_DETOUR'
  | 'MAX_STEP_GAP'
  | 'ALLOW_STEP_DOWN'
  | 'AVOID'
  | 'VIA';

/** All that the API says of a plan, in an order that suits who reads it as JSON. */
export const PLAN_DOCUMENT = `query Plan($input: PlanInput!) {
  planTransition(input: $input) {
    revision exact objective limitedBy
    from { ...name } to { ...name }
    assumed { skill { ...name } level }
    direct { ...route }
    routes { ...route }
  }
}
fragment route on Route { effort largestGap newLevels steps { ...step } }
fragment step on RouteStep {
  role { ...name } gap coverage effort newLevels move
  kept { ...need } raise { ...need } learn { ...need } optional { ...need }
  tools { tool { ...name } importance skills { ...name } }
  credentials { ...name }
  evidence { ...evidence }
}
fragment need on SkillNeed {
  skill { ...name } heldLevel credit requiredLevel importance implied stage hours
  evidence { ...evidence }
}
fragment evidence on Evidence { locator note source { ...name } }
fragment name on Entity { id slug name }
`;
