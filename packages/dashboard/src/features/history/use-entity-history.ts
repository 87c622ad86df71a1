import { skipToken, useQuery } from '@apollo/client/react';
import { AT_ONCE, type ChangeSetList } from './change-set-list';
import { EntityHistoryDocument } from './change-sets.generated';
import { readList } from './read-list';

/** The changes that were applied to an entity, as far as they were asked for, the latest first. */
export function useEntityHistory(ref: string, entity: string | null): ChangeSetList {
  const result = useQuery(
    EntityHistoryDocument,
    entity === null
      ? skipToken
      : {
          variables: { ref, entity, first: AT_ONCE },
          fetchPolicy: 'cache-and-network',
          nextFetchPolicy: 'cache-first',
          notifyOnNetworkStatusChange: true,
        },
  );
  const { data, refetch, fetchMore } = result;
  const more = (after: string) =>
    fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: { history } }) => ({
        history: { ...history, edges: [...(before.history?.edges ?? []), ...history.edges] },
      }),
    });
  return readList({ result, known: data?.history, refetch, more });
}
