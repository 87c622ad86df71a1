import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownPath } from './own-path';

test.each(['/account', '/people?q=ada', '/plan?from=a&to=b#steps', '/'])('%s is kept', (given) => {
  expect(ownPath(given)).toBe(given);
});

test.each([
  '',
  'account',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  'javascript:alert(1)',
  '/sign-in?to=/account',
  '/password',
  '/auth/openid',
])('%j leads nowhere', (given) => {
  expect(ownPath(given)).toBeUndefined();
});

test('whatever is kept stays on this site', () => {
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
    'evil.example',
    'x',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (given) => {
      const kept = ownPath(given.join(''));
      if (kept === undefined) return;
      expect(new URL(kept, 'https://here.example/a/b').origin).toBe('https://here.example');
    }),
    { numRuns: 2000 },
  );
});
