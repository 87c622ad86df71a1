import type { ApolloClient, ObservableQuery } from '@apollo/client';

/** What is of people and not of the graph. */
export const OF_PEOPLE = new Set(['me', 'people', 'auditLog']);

/**
 * After a change of the graph: nothing is taken for known any more, and what is on
 * the screen is asked anew, where it stays until the answer is there.
 */
export async function graphHasChanged(client: ApolloClient): Promise<void> {
  client.cache.modify({
    id: 'ROOT_QUERY',
    fields: (value, { fieldName, DELETE }) => (OF_PEOPLE.has(fieldName) ? value : DELETE),
    broadcast: false,
  });
  // A failure comes back as the error of the query that has failed.
  await client.refetchQueries({ include: 'active', onQueryUpdated: isKept }).catch(() => undefined);
}

/** What was only tried on the graph as it was is not tried on what came of it. */
const isKept = ({ options }: ObservableQuery) => options.fetchPolicy !== 'no-cache';
