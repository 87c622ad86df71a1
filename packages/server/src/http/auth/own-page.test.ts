import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownPage } from './own-page.ts';

test.each(['/', '/account', '/plan?from=a&to=b#steps'])('%s is a page of this site', (given) => {
  expect(ownPage(given)).toBe(given);
});

test.each([
  undefined,
  ['/account'],
  '',
  'account',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/auth/logout',
  '/graphql?query={x}',
  `/${'x'.repeat(1500)}`,
])('%j is none', (given) => {
  expect(ownPage(given)).toBeUndefined();
});

test('whatever is taken for a page stays on this site', () => {
  const parts = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    ':',
    '@',
    '\t',
    '\n',
    '%2f',
    '?',
    '#',
    'evil.example',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (given) => {
      const page = ownPage(`/${given.join('')}`);
      if (page === undefined) return;
      expect(new URL(page, 'https://own.example').host).toBe('own.example');
    }),
  );
});
