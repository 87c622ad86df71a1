import { NetworkStatus } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { describeError } from '../../apollo/describe-error';
import type { Operation } from '../../lib/operation';
import type { Trouble } from '../../lib/trouble';
import { CompareRolesDocument } from './compare.generated';
import type { Comparison } from './comparison';
import { readComparison } from './read-comparison';

/** Where the answer stands. */
export type ComparisonState = {
  /** Null until it is known. */
  readonly comparison: Comparison | null;
  /** Whether it is the answer to the roles before, while that to the present ones is on its way. */
  readonly outdated: boolean;
  readonly operation: Operation;
  readonly trouble: Trouble | null;
  readonly retrying: boolean;
  readonly retry: () => void;
};

/** Asks for roles side by side; asks nothing while there are fewer than two. */
export function useComparison(slugs: readonly string[]): ComparisonState {
  const variables = { slugs: [...slugs] };
  const { data, previousData, error, networkStatus, refetch } = useQuery(
    CompareRolesDocument,
    slugs.length < 2 ? skipToken : { variables, notifyOnNetworkStatusChange: true },
  );
  const shown = error ? undefined : (data ?? previousData);
  return {
    comparison: shown ? readComparison(shown.compareRoles) : null,
    outdated: !data && !error,
    operation: { document: CompareRolesDocument, variables },
    trouble: error ? describeError(error) : null,
    retrying: networkStatus === NetworkStatus.refetch,
    // A second failure comes back as `error`, so there is nothing else to catch.
    retry: () => void refetch().catch(() => undefined),
  };
}
