import { useQuery } from '@apollo/client/react';
import type { ChangeSetState } from '../../gql/graphql';
import { AT_ONCE, type ChangeSetList } from './change-set-list';
import { ActivityDocument } from './change-sets.generated';
import { readList } from './read-list';

/** Change sets, all or those in one state, as far as they were asked for, the latest first. */
export function useActivity(state: ChangeSetState | undefined): ChangeSetList {
  const result = useQuery(ActivityDocument, {
    variables: { first: AT_ONCE, ...(state && { state }) },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const { data, refetch, fetchMore } = result;
  const more = (after: string) =>
    fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: { changeSets } }) => ({
        changeSets: {
          ...changeSets,
          edges: [...(before.changeSets?.edges ?? []), ...changeSets.edges],
        },
      }),
    });
  return readList({ result, known: data?.changeSets, refetch, more });
}
