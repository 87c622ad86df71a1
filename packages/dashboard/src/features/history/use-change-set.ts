import { NetworkStatus } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { describeError } from '../../apollo/describe-error';
import type { ChangeSetCard_ChangeSetFragment } from '../../gql/graphql';
import type { Trouble } from '../../lib/trouble';
import type { ShownOperation } from './change-set-list';
import { OneChangeSetDocument, OperationsOfChangeSetDocument } from './change-sets.generated';

/** As many operations as stand on a page: what the API gives at once. */
export const PAGE = 100;

/** Where a change set stands: null where there is none, undefined until that is known. */
export type ChangeSetState = {
  readonly changeSet: ChangeSetCard_ChangeSetFragment | null | undefined;
  /** Those of the page; null until they are known. */
  readonly operations: readonly ShownOperation[] | null;
  readonly trouble: Trouble | null;
  readonly retrying: boolean;
  readonly retry: () => void;
};

/** A change set with a page of its operations; nothing is asked where the number is none. */
export function useChangeSet(number: number | null, page: number): ChangeSetState {
  const asked = { notifyOnNetworkStatusChange: true, fetchPolicy: 'cache-and-network' } as const;
  const own = useQuery(
    OneChangeSetDocument,
    number === null ? skipToken : { variables: { number }, ...asked },
  );
  const variables = { number: number ?? 0, first: PAGE, after: (page - 1) * PAGE - 1 };
  const listed = useQuery(
    OperationsOfChangeSetDocument,
    number === null ? skipToken : { variables, ...asked },
  );
  const error = own.error ?? listed.error;
  const retry = () => Promise.all([own.refetch(), listed.refetch()]);
  return {
    changeSet: number === null ? null : own.data?.changeSet,
    operations: listed.data?.changeSet?.operations ?? null,
    trouble: error ? describeError(error) : null,
    retrying: [own, listed].some(({ networkStatus }) => networkStatus === NetworkStatus.refetch),
    // A second failure comes back as `error`, so there is nothing else to catch.
    retry: () => void retry().catch(() => undefined),
  };
}
