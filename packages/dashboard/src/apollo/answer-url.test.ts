import { ApolloClient } from '@apollo/client';
import { MockLink } from '@apollo/client/testing';
import { expect, test } from 'vitest';
import { compareUrl } from '../lib/compare-url';
import { planUrl } from '../lib/plan-url';
import { entityUrl, glanceUrl, searchUrl } from '../lib/urls';
import { answerUrl } from './answer-url';
import { createCache } from './cache';
import { NamedEntitiesDocument } from './named-entities.generated';

const ROLES = ['Data Engineer', 'Data Scientist', 'AI Engineer'];

/** A server that knows some roles by their names, and for other words the first of them. */
function clientOf() {
  const link = new MockLink([
    {
      request: { query: NamedEntitiesDocument, variables: () => true },
      result: ({ text }) => {
        const name = ROLES.find((one) => text.toLowerCase().includes(one.toLowerCase()));
        const missing = text
          .split(' ')
          .filter((word: string) => !name?.toLowerCase().includes(word));
        const slug = name?.toLowerCase().replace(' ', '-') ?? '';
        const entity = { __typename: 'Role' as const, id: slug, slug, name: name ?? '' };
        const hit = { __typename: 'SearchHit' as const, kind: 'ROLE' as const, missing, entity };
        return { data: { search: name === undefined ? [] : [hit] } };
      },
      maxUsageCount: Number.POSITIVE_INFINITY,
    },
  ]);
  return new ApolloClient({ cache: createCache(), link });
}

test.each([
  ['What does a data scientist need?', entityUrl('Role', 'data-scientist')],
  [
    'How do I get from data engineer to data scientist?',
    planUrl({ from: 'data-engineer', to: 'data-scientist' }),
  ],
  ['compare ai engineer and data engineer', compareUrl(['ai-engineer', 'data-engineer'])],
  ['Which skill opens most doors?', glanceUrl('doors')],
])('a question that is understood opens its screen: %s', async (text, expected) => {
  expect(await answerUrl(clientOf(), text)).toEqual(expected);
});

test.each([
  'what does a quantum data scientist need',
  'compare data engineer and xyzzy',
  'how do i get from data engineer to data engineer',
  'python',
])('what is not understood is searched for with its words: %s', async (text) => {
  expect(await answerUrl(clientOf(), text)).toEqual(searchUrl({ q: text }));
});
