import { expect, test } from 'vitest';
import { alikeQuery, searchQuery } from './search-query.ts';

test.each([
  ['data', '(data^4 OR data*^2 OR data~1)'],
  ['SQL', '(sql^4 OR sql*^2)'],
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
