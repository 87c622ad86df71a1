import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import type { SnapshotName } from '../domain/snapshot/snapshot.ts';
import { nearestNames } from './nearest-names.ts';
import { entitiesCalled, type Spellings, spellingsOf } from './spellings.ts';

function named(slug: string, name = slug, aliases: readonly string[] = []): SnapshotName {
  return { kind: 'Skill', id: `id-${slug}`, slug, name, aliases };
}

function spell(names: readonly SnapshotName[]): Spellings {
  const making = spellingsOf(names);
  for (;;) {
    const { done, value } = making.next();
    if (done) return value;
  }
}

test('a misspelt name finds the nearest ones, each entity once', () => {
  const spellings = spell([
    named('java', 'Java', ['JDK']),
    named('javascript', 'JavaScript', ['Java Script', 'ECMAScript']),
    named('typescript', 'TypeScript'),
  ]);
  expect(nearestNames(spellings, 'Javascrpt', 3)).toEqual([1]);
  expect(nearestNames(spellings, 'jova', 3)).toEqual([0]);
  expect(nearestNames(spellings, 'cookery', 3)).toEqual([]);
});

test('no text is a misspelling where all of it would have to change', () => {
  const spellings = spell([named('c', 'C'), named('go', 'Go'), named('r', 'R')]);
  expect(nearestNames(spellings, '', 3)).toEqual([]);
  expect(nearestNames(spellings, 'q', 3)).toEqual([]);
  expect(nearestNames(spellings, 'gi', 3)).toEqual([1]);
});

test('a name comes before a slug, and a slug before an alias; several may share an alias', () => {
  const spellings = spell([
    named('a', 'Welding', ['joining']),
    named('b', 'Gluing', ['joining', 'welding']),
    named('joinery', 'Joinery work', ['b']),
  ]);
  expect(entitiesCalled(spellings, ' WELDING ')).toEqual([0]);
  expect(entitiesCalled(spellings, 'B')).toEqual([1]);
  expect(entitiesCalled(spellings, 'Joining')).toEqual([0, 1]);
  expect(entitiesCalled(spellings, 'soldering')).toEqual([]);
});

test('the nearest are those that comparing every name would find', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'ö'), maxLength: 19 });
  const lists = fc.uniqueArray(word, { maxLength: 30 });
  fc.assert(
    fc.property(lists, word, (slugs, wanted) => {
      const share = Math.max(2, Math.floor(wanted.length / 3));
      const bound = Math.min(share, 5, wanted.length - 1);
      const expected = slugs
        .map((slug, index) => ({ index, away: distance(wanted, slug) }))
        .filter(({ away }) => away <= bound)
        .toSorted((a, b) => a.away - b.away || a.index - b.index)
        .slice(0, 3)
        .map(({ index }) => index);
      expect(nearestNames(spell(slugs.map((slug) => named(slug))), wanted, 3)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});
