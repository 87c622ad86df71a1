import { useApolloClient, useQuery } from '@apollo/client/react';
import { useWindowEvent } from '@mantine/hooks';
import { describeError } from '../../apollo/describe-error';
import { useGraphChanges } from '../../apollo/use-graph-changes';
import type { MyProposals_ChangeSetFragment } from '../../gql/graphql';
import type { Trouble } from '../../lib/trouble';
import { MyProposalsDocument, WithdrawProposalDocument } from './my-proposals.generated';
import { type CursorPages, useCursorPages } from './use-cursor-pages';
import { PAUSE } from './use-queue';

/** Each has all its changes, so few are shown at once. */
const PAGE = 20;

/** A proposal of one's own. */
export type MyProposal = MyProposals_ChangeSetFragment;

/** One's own proposals as far as they are known. */
export type MyProposals = {
  /** Null until they are known. */
  readonly proposals: readonly MyProposal[] | null;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly loading: boolean;
  readonly trouble: Trouble | null;
  readonly isStale: boolean;
  readonly look: () => void;
  readonly back: CursorPages['back'] | null;
  readonly forward: (() => void) | null;
  readonly withdraw: (number: number) => Promise<void>;
};

/** What somebody has proposed, the latest first; it is looked at again, as it may be decided. */
export function useMyProposals(author: string): MyProposals {
  const client = useApolloClient();
  const pages = useCursorPages();
  const { data, previousData, error, loading, refetch } = useQuery(MyProposalsDocument, {
    variables: { author, first: PAGE, after: pages.after },
    fetchPolicy: 'no-cache',
    pollInterval: PAUSE,
    skipPollAttempt: () => document.hidden,
    notifyOnNetworkStatusChange: true,
  });
  const known = (data ?? previousData)?.changeSets;
  const look = () => void refetch().catch(() => undefined);
  useWindowEvent('focus', look);
  // What is accepted is told at once; what is rejected is found out by looking.
  useGraphChanges(look);
  const withdraw = async (number: number) => {
    try {
      await client.mutate({
        mutation: WithdrawProposalDocument,
        variables: { number },
        fetchPolicy: 'no-cache',
      });
    } finally {
      // Where it came too late, how it was decided is what there is to see.
      await refetch().catch(() => undefined);
    }
  };
  const last = known?.edges.at(-1)?.cursor;
  return {
    proposals: known?.edges.map(({ node }) => node) ?? null,
    total: known?.totalCount ?? 0,
    page: pages.page,
    pages: Math.max(1, Math.ceil((known?.totalCount ?? 0) / PAGE)),
    loading,
    trouble: error && !known ? describeError(error) : null,
    isStale: error !== undefined && known !== undefined,
    look,
    back: pages.page > 1 ? pages.back : null,
    forward: known?.pageInfo.hasNextPage && last !== undefined ? () => pages.forward(last) : null,
    withdraw,
  };
}
