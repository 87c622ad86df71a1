import type { PlanQuery } from '../gql/graphql';
import { evidenceOf } from './fixtures';

type ApiPlan = PlanQuery['planTransition'];
type ApiStep = ApiPlan['direct']['steps'][number];
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

/** A plan as the API gives it, with these parts in its one step. */
export function apiPlanOf(step: Partial<ApiStep> = {}): ApiPlan {
  return {
    from: { id: 'a', slug: 'data-engineer', name: 'Data Engineer' },
    to: {
      id: 'b',
      slug: 'machine-learning-engineer',
      name: 'Machine Learning Engineer',
      requiresConnection: {
        edges: [
          {
            node: { id: 'Python', slug: 'python' },
            properties: { id: 's1', basis: 'ARTICLE', gradeBasis: 'EDITORIAL' },
          },
        ],
      },
    },
    direct: {
      steps: [
        {
          coverage: 0.5,
          newLevels: 6,
          move: null,
          kept: [],
          raise: [],
          learn: [],
          tools: [],
          credentials: [],
          ...step,
        },
      ],
    },
  };
}
