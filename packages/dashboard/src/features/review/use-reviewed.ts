import type { ApolloClient } from '@apollo/client';
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

/** More operations than a review may decide are not shown; only a seed has as many. */
const MOST = 500;

type Rest = { readonly of: string; readonly operations: readonly ReviewedOperation[] };

/** All operations of a change set: those that came with it, and what did not fit. */
function useRest(known: Reviewed | null | undefined) {
  const client = useApolloClient();
  const [rest, setRest] = useState<Rest | null>(null);
  const [failed, setFailed] = useState<{ of: string; trouble: Trouble } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const number = known?.number ?? 0;
  const first = known?.operations;
  const last = first?.at(-1)?.position ?? -1;
  const missing = known ? Math.min(known.operationCount, MOST) - known.operations.length : 0;
  // What was decided shows with each operation, so those of a decided one are read anew.
  const wanted = `${number} ${known?.state} ${attempt}`;
  useEffect(
    function readRest() {
      if (missing <= 0) return undefined;
      const leaving = new AbortController();
      const { signal } = leaving;
      const read = async () => {
        try {
          const operations = await readOperations(client, {
            number,
            after: last,
            count: missing,
            signal,
          });
          if (!signal.aborted) setRest({ of: wanted, operations });
        } catch (error) {
          if (!signal.aborted) setFailed({ of: wanted, trouble: describeError(error) });
        }
      };
      void read();
      return () => leaving.abort();
    },
    [client, number, last, missing, wanted],
  );
  const read = rest?.of === wanted ? rest.operations : null;
  const operations = useMemo(
    () => first && (missing <= 0 ? first : read && [...first, ...read]),
    [first, missing, read],
  );
  return {
    operations,
    trouble: failed?.of === wanted ? failed.trouble : null,
    retry: () => setAttempt(attempt + 1),
  };
}

type Range = {
  readonly number: number;
  readonly after: number;
  readonly count: number;
  readonly signal: AbortSignal;
};

/** So many operations after a position, page by page. */
async function readOperations(
  client: ApolloClient,
  { number, after, count, signal }: Range,
): Promise<readonly ReviewedOperation[]> {
  const found: ReviewedOperation[] = [];
  while (found.length < count && !signal.aborted) {
    const { data } = await client.query({
      query: MoreReviewedOperationsDocument,
      variables: { number, after: found.at(-1)?.position ?? after },
      fetchPolicy: 'no-cache',
    });
    const page = data?.changeSet?.operations ?? [];
    if (page.length === 0) break;
    found.push(...page);
  }
  return found.slice(0, count);
}
