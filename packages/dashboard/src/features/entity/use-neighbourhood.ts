import { NetworkStatus } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { describeError } from '../../apollo/describe-error';
import type { Neighbourhood } from '../../graph-view/neighbourhood/neighbourhood';
import { readNeighbourhood } from '../../graph-view/neighbourhood/read-neighbourhood';
import type { Trouble } from '../../lib/trouble';
import { NeighbourhoodDocument } from './neighbourhood.generated';

/** The most entities that are asked for, the one in the middle included. */
const MOST = 200;

/** Where the answer stands; the neighbourhood is null until it is known. */
export type NeighbourhoodState = {
  readonly neighbourhood: Neighbourhood | null;
  readonly trouble: Trouble | null;
  readonly retrying: boolean;
  readonly retry: () => void;
};

/** What an entity connects to; nothing is asked before it is wanted. */
export function useNeighbourhood(ref: string, wanted: boolean): NeighbourhoodState {
  const { data, error, networkStatus, refetch } = useQuery(
    NeighbourhoodDocument,
    wanted ? { variables: { ref, limit: MOST } } : skipToken,
  );
  const neighbourhood = useMemo(() => data && readNeighbourhood(data.neighbourhood), [data]);
  return {
    neighbourhood: neighbourhood ?? null,
    trouble: error ? describeError(error) : null,
    retrying: networkStatus === NetworkStatus.refetch,
    // A second failure comes back as `error`, so there is nothing else to catch.
    retry: () => void refetch().catch(() => undefined),
  };
}
