import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikeQuery, anyWordQuery, forgivingQuery, searchQuery } from './search-query.ts';

test.each([
  ['data', '(data^4 OR data*^2 OR data~1)'],
  ['SQL', '(sql^4 OR sql*^2)'],
  ['modeling', '(modeling^4 OR modeling*^2 OR modelling^3 OR modelling* OR modeling~1)'],
  ['Go on', '(go^4 OR go*^2)'],
  ['up it', '(up^4 OR up*^2)'],
  ['up up', '((up^4 OR up*^2) AND (up^4 OR up*^2)) OR (upup^4 OR upup*^2 OR upup~1)'],
  ['C++ and Go', '("C++"^4 OR c\\+\\+*^2 OR ((c^4 OR c*^2))) AND (go^4 OR go*^2)'],
  ['of', '(of^4 OR of*^2)'],
  ['say "\\', '(say^4 OR say*^2)'],
  ['a"b\\c', '("a\\"b\\\\c"^4 OR a\\"b\\\\c*^2 OR ((b^4 OR b*^2) AND (c^4 OR c*^2)))'],
  ['', ''],
  ['* ~ (((', ''],
])('%j is asked for as %s', (givenText, expected) => {
  expect(searchQuery(givenText)).toBe(expected);
});

test('what is longer than any word of the index is asked for by its pieces alone', () => {
  const givenText = 'a'.repeat(10_000);
  expect(searchQuery(givenText)).toBe(`("${givenText}"^4)`);
});

test.each([
  [['Go'], '"go"^4'],
  [['of the data'], '("data"^4 OR data~1)'],
  [
    ['Technologies', 'C++'],
    '("technologies"^4 OR technologies~1 OR technology~1 OR technolog*) OR "c"^4',
  ],
  [['SQL', 'sql'], '("sql"^4 OR sql~1)'],
  [['', '" OR *:*', '+'], '"or"^4'],
  [['q'.repeat(300)], ''],
])('what may be like %j is asked for as %s', (givenNames, expected) => {
  expect(alikeQuery(givenNames)).toBe(expected);
});

test.each([
  ['SQL', '((sql^4 OR sql*^2))'],
  ['data', '((data* OR data~1 OR /(d.ata|d.?ta|dtaa|da.ta|da.?a|daat|dat.a).*/))'],
  [
    'up up',
    '((up^4 OR up*^2) AND (up^4 OR up*^2)) OR ((upup* OR upup~1 OR /(u.pup|u.?up|uupp|up.up|up.?p|uppu|upu.p).*/))',
  ],
  // A word before the last is not begun, but written.
  [
    'power of',
    '((power* OR power~1 OR /(p.ower|p.?wer|pwoer|po.wer|po.?er|poewr|pow.er|pow.?r|powre|powe.r).*/))',
  ],
  [
    'data up',
    '((data* OR data~1) AND (up^4 OR up*^2)) OR ((dataup* OR dataup~1 OR /(d.ataup|d.?taup|dtaaup|da.taup|da.?aup|daatup|dat.aup|dat.?up|datuap|data.up|data.?p|datapu|datau.p).*/ OR "da taup"^2 OR "dat aup"^2 OR "data up"^2))',
  ],
  ['q'.repeat(300), ''],
])('what may be meant by %j is asked for as %s', (givenText, expected) => {
  expect(forgivingQuery(givenText)).toBe(expected);
});

const SIGNS = '" \\ ( ) [ ] { } ^ ~ * ? : / && || ! +'.split(' ');
const WORDS = "AND OR NOT TO organisation programmes C++ Node.js of it's".split(' ');

/** Texts with what means something to Lucene, among words that are spelt in several ways. */
const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(...SIGNS),
      fc.constantFrom(...WORDS),
    ),
    { maxLength: 8 },
  )
  .chain((parts) => fc.constantFrom(' ', '').map((between) => parts.join(between)));

/** A query without what is in quotes or escaped, as nothing of it is syntax. */
const syntaxOf = (query: string): string =>
  query
    .replaceAll(/\/\([\p{L}\p{N}\p{M}.?|]+\)\.\*\//gu, 'begun')
    .replaceAll(/\\[^]/gu, '')
    .replaceAll(/"(?:[^"])*"/gu, 'quoted');

test('nothing of a text is read as syntax, whatever is in it', () => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom(searchQuery, forgivingQuery, anyWordQuery),
      (text, build) => {
        const syntax = syntaxOf(build(text));
        const words = syntax.split(/ AND | OR |[()]|\^[\d.]+|~[12]|\*/u).filter(Boolean);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
        let depth = 0;
        for (const sign of syntax) {
          depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      },
    ),
    { numRuns: 500 },
  );
});

test('a text asks for the same whatever its case and the blanks around it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z ]{0,30}$/), (text) => {
      expect(searchQuery(`  ${text.toUpperCase()} `)).toBe(searchQuery(text));
      expect(forgivingQuery(`  ${text.toUpperCase()} `)).toBe(forgivingQuery(text));
    }),
  );
});
