import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import type { Trouble } from '../lib/trouble';
import { describeError } from './describe-error';
import { takeOverChanges } from './take-over-changes';
import { useCaughtUp } from './use-caught-up';
import { useGraphChanges } from './use-graph-changes';

/** What is worked out of the whole graph, for a revision that may be behind the graph's. */
type WorkedOut = {
  readonly overview: { readonly revision: number };
  readonly graph: { readonly revision: number };
};

/** Where it stands: `data` is undefined until it is known. */
type WorkedOutState<Data> = {
  readonly data: Data | undefined;
  readonly trouble: Trouble | null;
  readonly retry: () => void;
};

/** What is worked out of the whole graph, kept as the graph is, whoever changes it. */
export function useWorkedOut<Data extends WorkedOut>(
  document: TypedDocumentNode<Data, Record<string, never>>,
): WorkedOutState<Data> {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(document, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  useGraphChanges(() => void takeOverChanges(client));
  useCaughtUp(data !== undefined && data.overview.revision < data.graph.revision, refetch);
  return {
    data,
    trouble: error && !data ? describeError(error) : null,
    retry: () => void refetch().catch(() => undefined),
  };
}
