import { ApolloClient } from '@apollo/client';
import { MockLink } from '@apollo/client/testing';
import { expect, test } from 'vitest';
import { createCache } from './cache';
import { GraphRevisionDocument } from './graph-revision.generated';
import { takeOverChanges } from './take-over-changes';

const revision = (value: number): MockLink.MockedResponse => ({
  request: { query: GraphRevisionDocument },
  result: { data: { graph: { __typename: 'GraphInfo', revision: value } } },
});

const lost: MockLink.MockedResponse = {
  request: { query: GraphRevisionDocument },
  error: new TypeError('Failed to fetch'),
};

/** What a page shows that has asked for the revision, as often as it is told something else. */
async function showRevision(...answers: readonly MockLink.MockedResponse[]) {
  const client = new ApolloClient({ cache: createCache(), link: new MockLink([...answers]) });
  const shown: unknown[] = [];
  const query = client.watchQuery({ query: GraphRevisionDocument });
  query.subscribe(({ data, error }) => {
    if (data || error) shown.push(error ?? data?.graph?.revision);
  });
  await expect.poll(() => shown).toEqual([1]);
  return { client, shown };
}

test('what is shown is put in place once it is there', async () => {
  const { client, shown } = await showRevision(revision(1), revision(2));
  await takeOverChanges(client);
  await expect.poll(() => shown).toEqual([1, 2]);
});

test('where no answer comes, what is shown stays, and the next one is taken over', async () => {
  const { client, shown } = await showRevision(revision(1), lost, revision(3));
  await takeOverChanges(client);
  expect(shown).toEqual([1]);
  await takeOverChanges(client);
  await expect.poll(() => shown).toEqual([1, 3]);
});
