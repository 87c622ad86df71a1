import { useApolloClient, useQuery } from '@apollo/client/react';
import { describeError } from '../../apollo/describe-error';
import { takeOverChanges } from '../../apollo/take-over-changes';
import { useCaughtUp } from '../../apollo/use-caught-up';
import { useGraphChanges } from '../../apollo/use-graph-changes';
import type { GraphOverviewQuery } from '../../gql/graphql';
import type { Trouble } from '../../lib/trouble';
import { GraphOverviewDocument } from './overview.generated';

/** Where the graph at a glance stands: `overview` is null until it is known. */
export type OverviewState = {
  readonly overview: GraphOverviewQuery | null;
  readonly trouble: Trouble | null;
  readonly retry: () => void;
};

/** The graph at a glance, kept as the graph is, whoever changes it. */
export function useOverview(): OverviewState {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(GraphOverviewDocument, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  useGraphChanges(() => void takeOverChanges(client));
  useCaughtUp(data !== undefined && data.overview.revision < data.graph.revision, refetch);
  return {
    overview: data ?? null,
    trouble: error && !data ? describeError(error) : null,
    retry: () => void refetch().catch(() => undefined),
  };
}
