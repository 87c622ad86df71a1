import type { PlanObjective } from '../../gql/graphql';
import type { Objective } from '../../lib/objectives';

/** What the API calls an objective of the address. */
export const PLAN_OBJECTIVES = {
  balanced: 'BALANCED',
  gentle: 'GENTLE',
  fewest: 'DIRECT',
} as const satisfies Record<Objective, PlanObjective>;
