import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { likenessKey, type NearPair, nearPairs } from './near-names.ts';

function pairsOf(names: readonly (readonly [name: string, ...aliases: string[]])[]): NearPair[] {
  const search = nearPairs(names.map(([name, ...aliases]) => ({ name, aliases })));
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

test.each([
  ['Data Modelling', 'data modeling'],
  ['Data-Driven Decision-Making', 'decision making, data driven'],
  ['Mathematical Optimisation', 'mathematical optimization'],
  ['Neural Networks', 'Neural Network'],
  ['Data Visualisations', 'data visualization'],
  ['Technologies', 'Technology'],
  ['Behaviour analysis', 'behavior analysis'],
  ['Node.js', 'node.js'],
])('%s and %s are alike', (one, other) => {
  expect(likenessKey(one)).toBe(likenessKey(other));
  expect(pairsOf([[one], [other]])).toMatchObject([{ one: 0, other: 1, names: [one, other] }]);
});

test.each([
  ['C', 'C++'],
  ['C', 'C#'],
  ['Java', 'JavaScript'],
  ['R', 'Go'],
  ['Statistics', 'Statics'],
  ['HTML4 authoring', 'HTML5 authoring'],
  ['Python 2', 'Python 3'],
  ['Data Analyst', 'Data Analysis'],
  ['Business', 'Busines law'],
])('%s and %s are not', (one, other) => {
  expect(pairsOf([[one], [other]])).toEqual([]);
});

test('aliases count as names do, own ones never, and each pair is told once', () => {
  const actual = pairsOf([
    ['Machine Learning', 'ML', 'machine-learning'],
    ['Statistical learning', 'Machine learnin', 'machine learning'],
    ['ml'],
  ]);
  expect(actual).toEqual([
    { one: 0, other: 1, names: ['Machine Learning', 'machine learning'] },
    { one: 0, other: 2, names: ['ML', 'ml'] },
  ]);
});

test('names that differ by a letter are found wherever it is, and no others', () => {
  const letters = fc.constantFrom('a', 'b');
  const name = fc.array(letters, { minLength: 5, maxLength: 11 }).map((all) => `x${all.join('')}x`);
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 14 }), (names) => {
      const keys = names.map(likenessKey);
      const expected = keys.flatMap((one, at) =>
        keys.flatMap((other, place) => {
          const isLong = one.length >= 7 && other.length >= 7;
          const isNear = one === other || (isLong && distance(one, other) === 1);
          return place > at && isNear ? [`${at} ${place}`] : [];
        }),
      );
      const actual = pairsOf(names.map((each) => [each]));
      expect(actual.map(({ one, other }) => `${one} ${other}`)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
