import { useQuery } from '@apollo/client/react';
import { GraphSummaryDocument } from '../gql/graphql';
import { type GraphSummary, summariseGraph } from '../lib/graph-summary';

/** The state of the graph in a few numbers; null until they are known. */
export function useGraphSummary(): GraphSummary | null {
  const { data } = useQuery(GraphSummaryDocument);
  return data ? summariseGraph(data.graph) : null;
}
