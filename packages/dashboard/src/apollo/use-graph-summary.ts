import { useApolloClient, useQuery } from '@apollo/client/react';
import type { SummaryState } from '../lib/graph-summary';
import { summariseGraph } from '../lib/graph-summary';
import { describeError } from './describe-error';
import { GraphSummaryDocument } from './graph-summary.generated';

/** The state of the graph in a few numbers, or why it is not known. */
export function useGraphSummary(): SummaryState {
  const client = useApolloClient();
  const { data, error, loading } = useQuery(GraphSummaryDocument, {
    notifyOnNetworkStatusChange: true,
  });
  return {
    summary: data ? summariseGraph(data.graph) : null,
    trouble: error ? describeError(error) : null,
    retrying: loading,
    // Where this query finds no server, the others of the page found none either.
    retry: () => void client.refetchQueries({ include: 'active' }).catch(() => undefined),
  };
}
