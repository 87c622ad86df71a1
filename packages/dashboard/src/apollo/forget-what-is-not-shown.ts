import { type ApolloClient, InMemoryCache, type ObservableQuery } from '@apollo/client';
import { Kind } from 'graphql';
import { OF_PEOPLE } from './graph-has-changed';

/**
 * After a change of the graph by somebody else: what was asked for on other pages is asked for anew when
 * one comes back to them. What is on the screen stays, and is followed by those who show it.
 */
export function forgetWhatIsNotShown(client: ApolloClient): void {
  const { cache } = client;
  if (!(cache instanceof InMemoryCache)) return;
  const shown = new Set(
    [...client.getObservableQueries('active')].flatMap((query) => rootFieldsOf(query, cache)),
  );
  cache.modify({
    id: 'ROOT_QUERY',
    fields: (value, { fieldName, storeFieldName, DELETE }) =>
      OF_PEOPLE.has(fieldName) || shown.has(storeFieldName) ? value : DELETE,
    broadcast: false,
  });
}

/** What the cache calls the fields that a question begins with. */
function rootFieldsOf({ query, variables }: ObservableQuery, cache: InMemoryCache): string[] {
  const operations = query.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return operations.flatMap(({ selectionSet }) =>
    selectionSet.selections.flatMap((field) =>
      field.kind === Kind.FIELD
        ? cache.policies.getStoreFieldName({
            typename: 'Query',
            fieldName: field.name.value,
            field,
            ...(variables && { variables }),
          })
        : [],
    ),
  );
}
