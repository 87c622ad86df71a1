import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { createCache } from './cache';
import { requestIdLink } from './request-id-link';

/** Speaks to the server that this page came from. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([requestIdLink, new HttpLink({ uri: '/graphql' })]),
    cache: createCache(),
    dataMasking: true,
  });
}
