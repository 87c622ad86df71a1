import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { describeError } from '../../apollo/describe-error';
import type { AuditLogQuery } from '../../gql/graphql';
import type { Trouble } from '../../lib/trouble';
import { AuditLogDocument } from './audit-log.generated';

/** As many as one reads at once. */
const PAGE = 50;

/** Something that was done to an account. */
export type Entry = AuditLogQuery['auditLog']['edges'][number]['node'];

/** Where the log stands; `entries` is null until it is known. */
export type AuditLogState = {
  readonly entries: readonly Entry[] | null;
  readonly total: number;
  readonly loading: boolean;
  readonly trouble: Trouble | null;
  readonly refetch: () => void;
  readonly more: () => void;
};

/** The audit log as far as it was asked for, the latest first. */
export function useAuditLog(): AuditLogState {
  const { data, error, networkStatus, refetch, fetchMore } = useQuery(AuditLogDocument, {
    variables: { first: PAGE },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const known = data?.auditLog;
  const more = () =>
    fetchMore({
      variables: { after: known?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        auditLog: {
          ...fetchMoreResult.auditLog,
          edges: [...before.auditLog.edges, ...fetchMoreResult.auditLog.edges],
        },
      }),
    });
  return {
    entries: known?.edges.map(({ node }) => node) ?? null,
    total: known?.totalCount ?? 0,
    loading: networkStatus !== NetworkStatus.ready && networkStatus !== NetworkStatus.error,
    trouble: error ? describeError(error) : null,
    // A second failure comes back as `error`, so there is nothing else to catch.
    refetch: () => void refetch().catch(() => undefined),
    more: () => void more().catch(() => undefined),
  };
}
