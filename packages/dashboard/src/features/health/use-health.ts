import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { describeError } from '../../apollo/describe-error';
import { useGraphChanges } from '../../apollo/use-graph-changes';
import { GraphHealthDocument } from './health.generated';
import type { Asked, Health } from './health-state';

/** The health of the graph, and whether it has changed since it was looked at. */
export function useHealth(): Asked<Health> & { readonly isOutdated: boolean } {
  const { data, error, networkStatus, refetch } = useQuery(GraphHealthDocument, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const [latest, setLatest] = useState(0);
  useGraphChanges((change) => {
    if (change) setLatest(change.revision);
  });
  const answer = data?.graphHealth ?? null;
  return {
    answer,
    isOutdated: answer !== null && latest > answer.revision,
    loading: networkStatus !== NetworkStatus.ready && networkStatus !== NetworkStatus.error,
    trouble: error ? describeError(error) : null,
    // A second failure comes back as `error`, so there is nothing else to catch.
    refetch: () => refetch().then(ignore, ignore),
  };
}

const ignore = () => undefined;
