import { NetworkStatus } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { describeError } from '../../apollo/describe-error';
import { PlanDocument } from '../../gql/graphql';
import type { Trouble } from '../../lib/trouble';
import { type DirectPlan, toDirectPlan } from './plan-model';

/** Where the answer stands. */
export type PlanState =
  | { readonly status: 'loading' }
  | {
      readonly status: 'trouble';
      readonly trouble: Trouble;
      readonly retrying: boolean;
      readonly retry: () => void;
    }
  | { readonly status: 'answer'; readonly plan: DirectPlan };

/** Asks for the way between two roles; asks nothing while an end is open or both are one. */
export function usePlan(from: string | undefined, to: string | undefined): PlanState {
  const { data, error, networkStatus, refetch } = useQuery(
    PlanDocument,
    from && to && from !== to ? { variables: { from, to } } : skipToken,
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
  const plan = data ? toDirectPlan(data.planTransition) : null;
  return plan ? { status: 'answer', plan } : { status: 'loading' };
}
