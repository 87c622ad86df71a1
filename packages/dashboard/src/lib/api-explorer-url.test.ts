import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apiExplorerSearchSchema, apiExplorerUrl, readExplorerQuestion } from './api-explorer-url';

test('a short question stands in the address as it is', () => {
  const given = { query: '{ roles { id } }', variables: { first: 3 } };
  expect(apiExplorerUrl(given)).toEqual({ to: '/api-explorer', search: given, hash: '' });
});

test('a long question stands behind the #, which no server sees', () => {
  const given = { query: `{ ${'name '.repeat(1000)}}`, variables: {} };
  const { search, hash } = apiExplorerUrl(given);
  expect(search).toEqual({});
  expect(hash).toMatch(/^[\w-]+$/);
  expect(readExplorerQuestion({}, hash)).toEqual(given);
});

test('every question comes back as it was given', () => {
  const variables = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.dictionary(fc.string(), fc.jsonValue({ noUnicodeString: false }), { noNullPrototype: true }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', size: 'large' }), variables, (query, values) => {
      const given = JSON.parse(JSON.stringify({ query, variables: values }));
      const { search, hash } = apiExplorerUrl(given);
      expect(readExplorerQuestion(apiExplorerSearchSchema.parse(search), hash)).toEqual(given);
    }),
    { examples: [['', JSON.parse('{"__proto__": {}}')]] },
  );
});

test('a bent address counts as none', () => {
  expect(apiExplorerSearchSchema.parse({ query: 7, variables: [1] })).toEqual({});
  expect(readExplorerQuestion({}, 'content')).toEqual({});
  expect(readExplorerQuestion({}, '%')).toEqual({});
});
