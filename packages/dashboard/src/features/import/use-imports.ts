import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { describeError } from '../../apollo/describe-error';
import type { ImportsQuery } from '../../gql/graphql';
import type { Trouble } from '../../lib/trouble';
import { isBusy } from './import-states';
import { ImportsDocument } from './imports.generated';

/** As many as one reads at once. */
const PAGE = 20;

/** How often the list is asked for while something is being done for one of it, in milliseconds. */
const PAUSE = 3_000;

/** An import in the list. */
export type ListedImport = ImportsQuery['imports']['edges'][number]['node'];

/** Where the list stands; `imports` is null until it is known. */
export type ImportList = {
  readonly imports: readonly ListedImport[] | null;
  readonly total: number;
  readonly loading: boolean;
  readonly trouble: Trouble | null;
  readonly refetch: () => void;
  readonly more: () => void;
};

/** The imports as far as they were asked for, the newest first. */
export function useImports(): ImportList {
  const {
    data,
    previousData,
    error,
    networkStatus,
    refetch,
    fetchMore,
    startPolling,
    stopPolling,
  } = useQuery(ImportsDocument, {
    variables: { first: PAGE },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
    skipPollAttempt: () => document.hidden,
  });
  const known = (data ?? previousData)?.imports;
  const imports = known?.edges.map(({ node }) => node) ?? null;
  // Asking anew gives the first page alone.
  const isAsked = imports !== null && imports.length <= PAGE && imports.some(isUnderWay);
  useEffect(
    function askWhileUnderWay() {
      if (!isAsked) return undefined;
      startPolling(PAUSE);
      return stopPolling;
    },
    [isAsked, startPolling, stopPolling],
  );
  const more = () =>
    fetchMore({
      variables: { after: known?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        imports: {
          ...fetchMoreResult.imports,
          edges: [...before.imports.edges, ...fetchMoreResult.imports.edges],
        },
      }),
    });
  return {
    imports,
    total: known?.totalCount ?? 0,
    loading:
      networkStatus === NetworkStatus.loading ||
      networkStatus === NetworkStatus.fetchMore ||
      networkStatus === NetworkStatus.refetch,
    trouble: error ? describeError(error) : null,
    // A second failure comes back as `error`, so there is nothing else to catch.
    refetch: () => void refetch().catch(() => undefined),
    more: () => void more().catch(() => undefined),
  };
}

const isUnderWay = ({ state }: ListedImport): boolean => isBusy(state);
