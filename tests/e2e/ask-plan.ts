import type { APIRequestContext } from '@playwright/test';
import { askGraphql } from './ask-graphql.ts';

/** The roles that a plan is about, by their slugs. */
export type Ends = { readonly from: string; readonly to: string };

type Named = { slug: string; name: string };

type Need = {
  skill: Named;
  requiredLevel: number;
  stage: number;
  evidence: { note: string; locator: string; source: { title: string } }[];
};

type Step = { role: Named; gap: number; kept: Need[]; raise: Need[]; learn: Need[] };

export type Route = { largestGap: number; newLevels: number; effort: number; steps: Step[] };

type HeldSkill = { readonly skill: string; readonly level: number };

/** A question; what is left out is as usual. */
type Question = {
  readonly from?: string;
  readonly to: string;
  readonly profile?: { readonly skills: readonly HeldSkill[] };
  readonly assume?: readonly HeldSkill[];
  readonly objective?: string;
  readonly maxSteps?: number;
  readonly maxStepGap?: number;
  readonly maxDetour?: number;
  readonly allowStepDown?: boolean;
  readonly avoid?: readonly string[];
  readonly via?: readonly string[];
};

export type Plan = { from: Named; to: Named; direct: Route; routes: Route[] };

const QUERY = `
  query ($input: PlanInput!) {
    planTransition(input: $input) {
      from { slug name } to { slug name } direct { ...route } routes { ...route }
    }
  }
  fragment route on Route {
    largestGap newLevels effort
    steps { role { slug name } gap kept { ...need } raise { ...need } learn { ...need } }
  }
  fragment need on SkillNeed {
    skill { slug name } requiredLevel stage evidence { note locator source { title } }
  }`;

/** The plan as the API answers it, to hold against what the screen says. */
export async function askPlan(request: APIRequestContext, input: Question): Promise<Plan> {
  const answer = await askGraphql<{ planTransition: Plan }>(request, QUERY, { input });
  return answer.planTransition;
}

/** The route that the API calls the best. */
export async function askBestRoute(request: APIRequestContext, ends: Ends): Promise<Route> {
  const [best] = (await askPlan(request, ends)).routes;
  if (!best) throw new Error(`no route leads from ${ends.from} to ${ends.to}`);
  return best;
}

const SHAPE = `
  query ($from: String!, $to: String!) {
    planTransition(input: { from: $from, to: $to }) { routes { steps { role { slug } } } }
  }`;

/** How many steps each route of a plan has, the best first. */
async function askSteps(request: APIRequestContext, ends: Ends): Promise<number[]> {
  type Answer = { planTransition: { routes: { steps: unknown[] }[] } };
  const { planTransition } = await askGraphql<Answer>(request, SHAPE, ends);
  return planTransition.routes.map(({ steps }) => steps.length);
}

/** The first plan, by the slugs of its ends, with several routes and several steps in the best. */
export async function findPlanOfWays(request: APIRequestContext): Promise<Plan> {
  const ROLES = '{ roles(sort: [{ slug: ASC }], limit: 100) { slug } }';
  const { roles } = await askGraphql<{ roles: { slug: string }[] }>(request, ROLES);
  for (const { slug: from } of roles) {
    for (const { slug: to } of roles.filter(({ slug }) => slug !== from)) {
      const [best = 0, ...others] = await askSteps(request, { from, to });
      if (best > 1 && others.length > 0) return askPlan(request, { from, to });
    }
  }
  throw new Error('no best route between two roles of the seed has several steps');
}
