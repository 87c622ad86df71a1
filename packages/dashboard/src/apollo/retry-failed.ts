import type { ApolloClient } from '@apollo/client';

/** Asks again what a part of the page still waits for because the answer failed. */
export function retryFailed(client: ApolloClient): void {
  for (const query of client.getObservableQueries('active')) {
    // A second failure comes back as the query's own error, so there is nothing else to catch.
    if (query.getCurrentResult().error) query.refetch().catch(() => undefined);
  }
}
