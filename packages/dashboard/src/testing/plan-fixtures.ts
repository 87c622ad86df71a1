import type { PlanQuery } from '../gql/graphql';
import { evidenceOf } from './fixtures';

type ApiPlan = PlanQuery['planTransition'];
type ApiRoute = ApiPlan['direct'];
type ApiStep = ApiRoute['steps'][number];
type ApiNeed = ApiStep['learn'][number];

/** A need as the API gives it; unless told otherwise, of level 3 and supported by an article. */
export function needOf(name: string, fields: Partial<ApiNeed> = {}): ApiNeed {
  return {
    skill: { id: name, slug: name.toLowerCase(), name },
    heldLevel: 0,
    credit: 0,
    requiredLevel: 3,
    importance: 4,
    implied: false,
    stage: 1,
    hours: null,
    evidence: [evidenceOf(`On ${name}.`)],
    ...fields,
  };
}

function endOf(name: string) {
  return { id: name, slug: name.toLowerCase().replaceAll(' ', '-'), name };
}

/** A step into a role, which an article says to ask for Python, and nothing more unless told so. */
export function apiStepOf(name: string, fields: Partial<ApiStep> = {}): ApiStep {
  const requirement = {
    node: { id: 'Python', slug: 'python' },
    properties: { id: 's1', basis: 'ARTICLE', gradeBasis: 'EDITORIAL' },
  } as const;
  return {
    role: { ...endOf(name), requiresConnection: { edges: [requirement] } },
    gap: 0.5,
    coverage: 1 - (fields.gap ?? 0.5),
    newLevels: 6,
    move: null,
    kept: [],
    raise: [],
    learn: [],
    optional: [],
    tools: [],
    credentials: [],
    ...fields,
  };
}

/** A route of these steps, whose effort is what the formula gives where no move is a known one. */
export function apiRouteOf(...steps: ApiStep[]): ApiRoute {
  return {
    effort: steps.reduce((sum, { newLevels, gap }) => sum + newLevels * gap + 0.5, 0),
    largestGap: Math.max(...steps.map(({ gap }) => gap)),
    newLevels: steps.reduce((sum, { newLevels }) => sum + newLevels, 0),
    steps,
  };
}

const TARGET = 'Machine Learning Engineer';

/** The direct move to the target of all plans here, with these parts in its one step. */
export function apiDirectOf(step: Partial<ApiStep> = {}): ApiRoute {
  return apiRouteOf(apiStepOf(TARGET, step));
}

/** A route over other roles, each with a gap of its own; every step asks for six levels. */
export function apiWayOf(between: Record<string, number>, last = 0.3): ApiRoute {
  const steps = Object.entries(between).map(([name, gap]) => apiStepOf(name, { gap }));
  return apiRouteOf(...steps, apiStepOf(TARGET, { gap: last }));
}

/** A plan as the API gives it; unless told otherwise, the direct move is all there is. */
export function apiPlanOf(fields: Partial<ApiPlan> = {}): ApiPlan {
  const direct = fields.direct ?? apiDirectOf();
  return {
    revision: 7,
    exact: true,
    limitedBy: [],
    assumed: [],
    objective: 'BALANCED',
    from: endOf('Data Engineer'),
    to: endOf(TARGET),
    direct,
    routes: [direct],
    ...fields,
  };
}
