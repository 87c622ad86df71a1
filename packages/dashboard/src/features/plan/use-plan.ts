import { NetworkStatus } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { describeError } from '../../apollo/describe-error';
import { PlanDocument, type PlanQuery } from '../../gql/graphql';
import type { Objective } from '../../lib/objectives';
import type { Trouble } from '../../lib/trouble';
import { ALTERNATIVES } from './list-routes';
import type { Plan } from './plan-model';
import { PLAN_OBJECTIVES } from './plan-objective';
import { readPlan } from './read-plan';

/** Where the answer stands. */
export type PlanState =
  | { readonly status: 'loading' }
  | {
      readonly status: 'trouble';
      readonly trouble: Trouble;
      readonly retrying: boolean;
      readonly retry: () => void;
    }
  | {
      readonly status: 'answer';
      readonly plan: Plan;
      /** Whether it is the answer to the objective before, while the present one's is on its way. */
      readonly outdated: boolean;
    };

type Question = {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly objective: Objective;
};

/** Asks for the way between two roles; asks nothing while an end is open or both are one. */
export function usePlan({ from, to, objective }: Question): PlanState {
  const { data, previousData, error, networkStatus, refetch } = useQuery(
    PlanDocument,
    from && to && from !== to
      ? {
          variables: {
            from,
            to,
            objective: PLAN_OBJECTIVES[objective],
            alternatives: ALTERNATIVES,
          },
        }
      : skipToken,
  );
  if (error) {
    return {
      status: 'trouble',
      trouble: describeError(error),
      retrying: networkStatus === NetworkStatus.refetch,
      // A second failure comes back as `error`, so there is nothing else to catch.
      retry: () => void refetch().catch(() => undefined),
    };
  }
  const shown = data ?? (isBetween(previousData, { from, to }) ? previousData : undefined);
  const plan = shown ? readPlan(shown.planTransition) : null;
  return plan ? { status: 'answer', plan, outdated: !data } : { status: 'loading' };
}

/** Whether an answer is about these two roles; one that was asked for by another name is not. */
function isBetween(
  data: PlanQuery | undefined,
  ends: { from?: string | undefined; to?: string | undefined },
) {
  const plan = data?.planTransition;
  return plan?.from?.slug === ends.from && plan?.to.slug === ends.to;
}
