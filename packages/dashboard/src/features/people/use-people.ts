import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { describeError } from '../../apollo/describe-error';
import type { PeopleQuery } from '../../gql/graphql';
import type { Trouble } from '../../lib/trouble';
import { PeopleDocument } from './people.generated';

/** As many as one reads at once. */
const PAGE = 50;

/** Somebody of the list. */
export type ListedPerson = PeopleQuery['people']['edges'][number]['node'];

/** Where the list stands; `people` is null until it is known. */
export type PeopleState = {
  readonly people: readonly ListedPerson[] | null;
  readonly total: number;
  /** Whether other people are on their way. */
  readonly loading: boolean;
  readonly trouble: Trouble | null;
  readonly refetch: () => void;
  readonly more: () => void;
};

/** Everyone whose name or e-mail contains a text. */
export function usePeople(text: string): PeopleState {
  const { data, previousData, error, networkStatus, refetch, fetchMore } = useQuery(
    PeopleDocument,
    {
      variables: { text, first: PAGE },
      fetchPolicy: 'cache-and-network',
      nextFetchPolicy: 'cache-first',
      notifyOnNetworkStatusChange: true,
    },
  );
  const known = (data ?? previousData)?.people;
  const more = () =>
    fetchMore({
      variables: { after: known?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        people: {
          ...fetchMoreResult.people,
          edges: [...before.people.edges, ...fetchMoreResult.people.edges],
        },
      }),
    });
  return {
    people: known?.edges.map(({ node }) => node) ?? null,
    total: known?.totalCount ?? 0,
    loading: networkStatus !== NetworkStatus.ready && networkStatus !== NetworkStatus.error,
    trouble: error ? describeError(error) : null,
    // A second failure comes back as `error`, so there is nothing else to catch.
    refetch: () => void refetch().catch(() => undefined),
    more: () => void more().catch(() => undefined),
  };
}
