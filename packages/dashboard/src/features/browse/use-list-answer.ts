import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { describeError } from '../../apollo/describe-error';
import type { Operation } from '../../lib/operation';
import type { Trouble } from '../../lib/trouble';
import type { BrowseState } from './browse-state';
import type { KindList, ListAnswer } from './kind-list';
import { questionOf } from './list-question';

/** Where the answer about one page of a list stands; `answer` is the former one while the next is awaited. */
export type ListState = {
  readonly operation: Operation;
  readonly answer: ListAnswer | null;
  readonly loading: boolean;
  readonly retrying: boolean;
  readonly trouble: Trouble | null;
  readonly retry: () => void;
};

/** Asks for the page of a list that a state shows. */
export function useListAnswer(list: KindList, state: BrowseState): ListState {
  const variables = list.variables(questionOf(list, state));
  const result = useQuery<unknown>(list.document, { variables });
  const data = result.data ?? result.previousData;
  return {
    operation: { document: list.document, variables },
    answer: data && !result.error ? list.read(data) : null,
    loading: result.loading,
    retrying: result.networkStatus === NetworkStatus.refetch,
    trouble: result.error ? describeError(result.error) : null,
    // A second failure comes back as `error`, so there is nothing else to catch.
    retry: () => void result.refetch().catch(() => undefined),
  };
}
