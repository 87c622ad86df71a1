import type { ApolloClient } from '@apollo/client';

/**
 * Asks anew for what is on the screen, and puts it in place once it is there. Unlike after a change
 * of one's own nobody waits for it: where no answer comes, what is shown stays.
 */
export async function takeOverChanges(client: ApolloClient): Promise<void> {
  const shown = [...client.getObservableQueries('active')].filter(
    // What is not in the cache is followed by those who asked for it.
    ({ options }) => options.fetchPolicy !== 'no-cache' && options.fetchPolicy !== 'standby',
  );
  await Promise.allSettled(
    shown.map(({ query, variables }) =>
      client.query({ query, variables, fetchPolicy: 'network-only' }),
    ),
  );
}
