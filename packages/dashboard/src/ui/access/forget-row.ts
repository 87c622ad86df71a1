import type { ApolloClient } from '@apollo/client';

/** Takes what is no more out of the lists that show it, without asking for them again. */
export function forgetRow(client: ApolloClient, row: { __typename: string; id: string }): void {
  const { cache } = client;
  const id = cache.identify(row);
  if (id !== undefined) cache.evict({ id });
  cache.gc();
}
