import { useWorkedOut } from '../../apollo/use-worked-out';
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
  const { data, ...rest } = useWorkedOut(GraphOverviewDocument);
  return { overview: data ?? null, ...rest };
}
