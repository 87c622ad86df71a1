import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { expect, test } from 'vitest';
import { createCache } from './cache';
import { describeError } from './describe-error';
import { GraphSummaryDocument } from './graph-summary.generated';
import { requestIdLink } from './request-id-link';

async function askServerThatAnswers(body: unknown, headers: Record<string, string>) {
  const answer = new Response(JSON.stringify(body), {
    headers: { 'content-type': 'application/json', ...headers },
  });
  const http = new HttpLink({ uri: 'http://localhost/graphql', fetch: async () => answer });
  const client = new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([requestIdLink, http]),
  });
  return client.query({ query: GraphSummaryDocument, errorPolicy: 'all' });
}

test('an error carries the number of its request, which the server sends as a header', async () => {
  const givenBody = {
    errors: [{ message: 'Masked.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  };
  const { error } = await askServerThatAnswers(givenBody, { 'x-request-id': 'r-9' });
  expect(describeError(error).requestId).toBe('r-9');
});

test('an error without a number stays without one', async () => {
  const { error } = await askServerThatAnswers({ errors: [{ message: 'Masked.' }] }, {});
  expect(describeError(error).requestId).toBeNull();
});
