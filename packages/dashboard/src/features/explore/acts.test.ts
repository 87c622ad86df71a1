import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS } from '../../lib/kinds';
import { STATEMENT_TYPES } from '../../lib/statement-verb';
import { type Act, MOST_ACTS, readActs, writeActs } from './acts';

const key = fc
  .tuple(fc.constantFrom(...KINDS), fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/))
  .map(([kind, slug]) => `${kind.toLowerCase()}/${slug}`);

const along = fc.record(
  { type: fc.constantFrom(...STATEMENT_TYPES), outward: fc.boolean() },
  { requiredKeys: ['type'] },
);

/** Any act that an address can hold. */
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record(
    { do: fc.constant('expand' as const), key, budget: fc.integer({ min: 0, max: 500 }), along },
    { requiredKeys: ['do', 'key', 'budget'] },
  ),
  fc.record({
    do: fc.constant('kind' as const),
    kind: fc.constantFrom(...KINDS),
    budget: fc.integer({ min: 1, max: 500 }),
  }),
  fc.record({
    do: fc.constantFrom('hide', 'show', 'pin', 'unpin', 'focus', 'unfocus' as const),
    key,
  }),
);

test('an address gives back the acts that it was made of', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: MOST_ACTS }), (acts) => {
      expect(readActs(writeActs(acts))).toEqual(acts);
    }),
  );
});

test('an address needs no escape, so that it is read as it was written', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 20 }), (acts) => {
      expect(writeActs(acts)).toMatch(/^[\w/.~-]+$/);
    }),
  );
});

test('no text of an address breaks the page', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readActs(text).length).toBeLessThanOrEqual(MOST_ACTS);
    }),
  );
});

test.each([
  ['nothing', undefined, []],
  ['an entity of no kind', 'job/baker.20', []],
  ['an act that there is not', 'role/baker.eat', []],
  ['a budget that is no number', 'role/baker.-5', []],
  ['a kind without any of it', 'role.0', []],
  [
    'what is well written beside it',
    'nonsense~role/baker.20',
    [{ do: 'expand', key: 'role/baker', budget: 20 }],
  ],
  [
    'more than an expansion brings',
    'role/baker.999',
    [{ do: 'expand', key: 'role/baker', budget: 500 }],
  ],
  ['a type that is none', 'role/baker.5.<b>', [{ do: 'expand', key: 'role/baker', budget: 5 }]],
])('reads %s', (_what, givenText, expectedActs) => {
  expect(readActs(givenText)).toEqual(expectedActs);
});
