import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Act, MOST_ACTS, readActs } from './acts';
import { expansionId, shortened, stateOf, undone, withActs, withoutExpansion } from './scene-state';

const KEYS = ['role/a', 'skill/b', 'tool/c'] as const;

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    do: fc.constant('expand' as const),
    key: fc.constantFrom(...KEYS),
    budget: fc.constantFrom(0, 20, 40),
  }),
  fc.record({
    do: fc.constant('kind' as const),
    kind: fc.constantFrom('Role', 'Skill' as const),
    budget: fc.constantFrom(20, 40),
  }),
  fc.record({
    do: fc.constantFrom('hide', 'show', 'pin', 'unpin', 'focus', 'unfocus' as const),
    key: fc.constantFrom(...KEYS),
  }),
);

const acts = fc.array(act, { maxLength: 30 });

const comesTo = (text: string) => stateOf(readActs(text));

test('bringing in more of the same takes the place of what was brought in before', () => {
  const { expansions } = comesTo('role/a.20~skill/b.20~role/a.40');
  expect(expansions).toEqual(readActs('role/a.40~skill/b.20'));
});

test('what is brought in along one sort of statement stands beside all that is', () => {
  expect(comesTo('role/a.20~role/a.20.REQUIRES.out').expansions).toHaveLength(2);
});

test('who asks what a hidden entity connects to sees it again', () => {
  expect(comesTo('role/a.20~skill/b.hide').hidden).toEqual(new Set(['skill/b']));
  expect(comesTo('role/a.20~skill/b.hide~skill/b.20').hidden.size).toBe(0);
});

test('what is hidden is neither pinned nor looked at alone any more', () => {
  expect(comesTo('role/a.pin~role/a.focus~role/a.hide')).toMatchObject({
    pinned: new Set(),
    focus: null,
  });
});

test('undoing brings back what was there before the last act', () => {
  fc.assert(
    fc.property(acts, act, (before, last) => {
      expect(stateOf(undone([...before, last]))).toEqual(stateOf(before));
    }),
  );
});

test('fewer acts that come to the same come to the same', () => {
  fc.assert(
    fc.property(acts, (given) => {
      const short = shortened(given);
      expect(stateOf(short)).toEqual(stateOf(given));
      expect(short.length).toBeLessThanOrEqual(given.length);
    }),
  );
});

test('taking out an expansion leaves all others and all that was done to entities', () => {
  fc.assert(
    fc.property(acts, (given) => {
      const { expansions } = stateOf(given);
      const [first, ...others] = expansions;
      if (!first) return;
      const rest = stateOf(withoutExpansion(given, expansionId(first)));
      expect(rest.expansions).toEqual(others);
      expect(rest.pinned).toEqual(stateOf(given).pinned);
    }),
  );
});

test('where the address is full, it is told in as few acts as it comes to', () => {
  const pins = Array.from(
    { length: MOST_ACTS },
    (_, at): Act => ({
      do: at % 2 === 0 ? 'pin' : 'unpin',
      key: 'role/a',
    }),
  );
  expect(withActs(pins, [{ do: 'pin', key: 'skill/b' }])).toEqual([{ do: 'pin', key: 'skill/b' }]);
});

test('where even these are too many, nothing is done', () => {
  const full = Array.from(
    { length: MOST_ACTS },
    (_, at): Act => ({
      do: 'expand',
      key: `skill/s${at}`,
      budget: 20,
    }),
  );
  expect(withActs(full, [{ do: 'pin', key: 'skill/s1' }])).toBeNull();
});
