import { useApolloClient, useQuery } from '@apollo/client/react';
import { useWindowEvent } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import { describeError } from '../../apollo/describe-error';
import type { Trouble } from '../../lib/trouble';
import { MoreReviewedOperationsDocument, ReviewedChangeSetDocument } from './review.generated';
import type { Reviewed, ReviewedOperation } from './reviewed-operation';
import { PAUSE } from './use-queue';

/** What is known of the change set that is looked at. */
export type ReviewedState =
  | { readonly status: 'loading' | 'unknown' }
  | { readonly status: 'trouble'; readonly trouble: Trouble; readonly retry: () => void }
  | {
      readonly status: 'found';
      readonly reviewed: Reviewed;
      readonly isStale: boolean;
      /** Asks how it stands by now; null where no answer comes. */
      readonly look: () => Promise<Reviewed | null>;
    };

/**
 * A change set with all its operations. While it waits it is looked at again, as others decide too,
 * and what they change meanwhile may be in its way.
 */
export function useReviewed(number: number): ReviewedState {
  const { data, previousData, error, refetch } = useQuery(ReviewedChangeSetDocument, {
    variables: { number },
    fetchPolicy: 'no-cache',
    pollInterval: PAUSE,
    skipPollAttempt: () => document.hidden,
  });
  const known = (data ?? previousData)?.changeSet;
  const rest = useRest(known);
  const look = () =>
    refetch().then(
      ({ data: answer }) => answer?.changeSet ?? null,
      () => null,
    );
  useWindowEvent('focus', () => void look());
  const trouble = (error && known === undefined && describeError(error)) || rest.trouble;
  const reviewed = useMemo(
    () => known && rest.operations && { ...known, operations: rest.operations },
    [known, rest.operations],
  );
  if (trouble) {
    const retry = () => {
      rest.retry();
      void look();
    };
    return { status: 'trouble', trouble, retry };
  }
  if (known === null) return { status: 'unknown' };
  if (!reviewed) return { status: 'loading' };
  return { status: 'found', reviewed, isStale: error !== undefined, look };
}

/** All operations of a change set: those that came with it, and what did not fit. */
function useRest(known: Reviewed | null | undefined) {
  const client = useApolloClient();
  const [more, setMore] = useState<readonly ReviewedOperation[] | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [attempt, setAttempt] = useState(0);
  const number = known?.number;
  const last = known?.operations.at(-1)?.position;
  const missing = known ? known.operationCount - known.operations.length : 0;
  // What was decided shows with each operation, so a decided one is read anew.
  const state = known?.state;
  useEffect(
    function readRest() {
      if (number === undefined || last === undefined || missing <= 0) return undefined;
      let isOver = false;
      const read = async () => {
        const found: ReviewedOperation[] = [];
        while (found.length < missing && !isOver) {
          const { data } = await client.query({
            query: MoreReviewedOperationsDocument,
            variables: { number, after: found.at(-1)?.position ?? last },
            fetchPolicy: 'no-cache',
          });
          const page = data?.changeSet?.operations ?? [];
          if (page.length === 0) break;
          found.push(...page);
        }
        if (!isOver) setMore(found);
      };
      read().catch((error: unknown) => {
        if (!isOver) setTrouble(describeError(error));
      });
      return () => {
        isOver = true;
      };
    },
    [client, number, last, missing, attempt, state],
  );
  const first = known?.operations;
  const operations = useMemo(
    () => first && (missing <= 0 ? first : more && [...first, ...more]),
    [first, missing, more],
  );
  const retry = () => {
    setTrouble(null);
    setAttempt(attempt + 1);
  };
  return { operations, trouble, retry };
}
