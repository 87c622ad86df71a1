import { ApolloClient } from '@apollo/client';
import { MockLink } from '@apollo/client/testing';
import { expect, test } from 'vitest';
import { createCache } from './cache';
import { forgetWhatIsNotShown } from './forget-what-is-not-shown';
import { GraphRevisionDocument } from './graph-revision.generated';
import { SearchEntitiesDocument } from './search-entities.generated';
import { ViewerDocument } from './viewer.generated';

const search = (text: string) => ({
  query: SearchEntitiesDocument,
  variables: { text, first: 5 },
});

test('what is shown stays, and so do people; what other pages have asked for is asked for anew', async () => {
  const answers = ['bread', 'cake'].map((text) => ({
    request: search(text),
    result: { data: { search: [] } },
  }));
  const client = new ApolloClient({ cache: createCache(), link: new MockLink(answers) });
  client.writeQuery({
    query: GraphRevisionDocument,
    data: { graph: { revision: 1 } },
  });
  client.writeQuery({ query: ViewerDocument, data: { me: null } });
  await client.query(search('cake'));
  client.watchQuery(search('bread')).subscribe(() => undefined);
  await expect.poll(() => client.readQuery(search('bread'))).toEqual({ search: [] });

  forgetWhatIsNotShown(client);
  expect(client.readQuery(search('bread'))).toEqual({ search: [] });
  expect(client.readQuery({ query: ViewerDocument })).toEqual({ me: null });
  expect(client.readQuery(search('cake'))).toBeNull();
  expect(client.readQuery({ query: GraphRevisionDocument })).toBeNull();
});
