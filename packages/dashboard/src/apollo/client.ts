import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { accessLink } from './access-link';
import { createCache } from './cache';
import { requestIdLink } from './request-id-link';
import { refreshViewer } from './signing-in';

/** Speaks to the server that this page came from. */
export function createClient(): ApolloClient {
  const whenRefused = accessLink(() => void refreshViewer(client));
  const client: ApolloClient = new ApolloClient({
    link: ApolloLink.from([whenRefused, requestIdLink, new HttpLink({ uri: '/graphql' })]),
    cache: createCache(),
    dataMasking: true,
  });
  return client;
}
