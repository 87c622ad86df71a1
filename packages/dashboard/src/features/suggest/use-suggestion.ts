import { useApolloClient, useQuery } from '@apollo/client/react';
import { useWindowEvent } from '@mantine/hooks';
import { useEffect } from 'react';
import { describeError } from '../../apollo/describe-error';
import type { Suggestion_ChangeSetFragment } from '../../gql/graphql';
import type { Trouble } from '../../lib/trouble';
import { SuggestionDocument, WithdrawSuggestionDocument } from './suggest.generated';

/** How often a suggestion that waits is looked at again, in milliseconds. */
const PAUSE = 15_000;

/** What is known of a suggestion. */
export type SuggestionState =
  | { readonly status: 'missing' | 'loading' | 'unknown' }
  | { readonly status: 'trouble'; readonly trouble: Trouble; readonly retry: () => void }
  | {
      readonly status: 'found';
      readonly token: string;
      readonly suggestion: Suggestion_ChangeSetFragment;
      /** Whether the last look came to nothing, so that it may have been decided since. */
      readonly isStale: boolean;
      readonly withdraw: () => Promise<void>;
    };

/** The suggestion of a token; it is looked at again as long as it waits, and when one comes back. */
export function useSuggestion(token: string): SuggestionState {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(SuggestionDocument, {
    variables: { token },
    fetchPolicy: 'no-cache',
    pollInterval: PAUSE,
    skipPollAttempt: () => document.hidden,
  });
  const state = data?.suggestion?.state;
  useEffect(
    function forgetWhatHasChanged() {
      // Pages that were looked at before it was accepted would show things as they were.
      if (state === 'APPLIED') client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'entity' });
    },
    [client, state],
  );
  const look = () => void refetch().catch(() => undefined);
  useWindowEvent('focus', look);
  const suggestion = data?.suggestion;
  if (!data && error) {
    return { status: 'trouble', trouble: describeError(error), retry: look };
  }
  if (suggestion === undefined) return { status: 'loading' };
  if (suggestion === null) return { status: 'unknown' };
  const withdraw = async () => {
    await client.mutate({
      mutation: WithdrawSuggestionDocument,
      variables: { token },
      fetchPolicy: 'no-cache',
    });
    await refetch();
  };
  return { status: 'found', token, suggestion, isStale: error !== undefined, withdraw };
}
