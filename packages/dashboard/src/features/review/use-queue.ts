import { useApolloClient, useQuery } from '@apollo/client/react';
import { useWindowEvent } from '@mantine/hooks';
import { useEffect } from 'react';
import { describeError } from '../../apollo/describe-error';
import { WaitingProposalsDocument } from '../../apollo/waiting-proposals.generated';
import type { Review_ListedFragment } from '../../gql/graphql';
import type { Trouble } from '../../lib/trouble';
import { ReviewQueueDocument } from './review.generated';
import { useCursorPages } from './use-cursor-pages';

/** As many as one looks through at once. */
const PAGE = 25;

/** How often the queue is looked at again, in milliseconds. */
export const PAUSE = 10_000;

/** A proposal as the list shows it. */
export type Waiting = Review_ListedFragment;

/** Where the queue stands; `entries` is null until it is known. */
export type Queue = {
  readonly entries: readonly Waiting[] | null;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly loading: boolean;
  readonly trouble: Trouble | null;
  /** Whether the last look came to nothing. */
  readonly isStale: boolean;
  readonly look: () => void;
  readonly back: (() => void) | null;
  readonly forward: (() => void) | null;
};

/** What waits for a review, the oldest first; it is looked at again while one looks on. */
export function useQueue(): Queue {
  const client = useApolloClient();
  const pages = useCursorPages();
  const { data, previousData, error, loading, refetch } = useQuery(ReviewQueueDocument, {
    variables: { first: PAGE, after: pages.after },
    fetchPolicy: 'no-cache',
    pollInterval: PAUSE,
    skipPollAttempt: () => document.hidden,
    notifyOnNetworkStatusChange: true,
  });
  const known = (data ?? previousData)?.changeSets;
  const total = known?.totalCount ?? 0;
  const look = () => void refetch().catch(() => undefined);
  useWindowEvent('focus', look);
  useEffect(
    function tellCount() {
      if (data) {
        const changeSets = { __typename: 'ChangeSetConnection' as const, totalCount: total };
        client.writeQuery({ query: WaitingProposalsDocument, data: { changeSets } });
      }
    },
    [client, data, total],
  );
  const isOver = known?.edges.length === 0 && pages.page > 1;
  useEffect(
    function leaveEmptyPage() {
      // What was on the last page is decided by now.
      if (isOver) pages.back();
    },
    [isOver, pages],
  );
  const last = known?.edges.at(-1)?.cursor;
  return {
    entries: known?.edges.map(({ node }) => node) ?? null,
    total,
    page: pages.page,
    pages: Math.max(1, Math.ceil(total / PAGE)),
    loading,
    trouble: error && !known ? describeError(error) : null,
    isStale: error !== undefined && known !== undefined,
    look,
    back: pages.page > 1 ? pages.back : null,
    forward: known?.pageInfo.hasNextPage && last !== undefined ? () => pages.forward(last) : null,
  };
}
