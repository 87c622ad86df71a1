import { expect, test } from 'vitest';
import { readUploadName } from './upload-name.ts';

test.each([
  ['skills.csv', 'skills.csv'],
  [' Occupation Data.txt ', 'Occupation Data.txt'],
  ['ESCO dataset - v1.1.1 - en.ZIP', 'ESCO dataset - v1.1.1 - en.ZIP'],
])('"%s" is the name of a file', (given, expected) => {
  expect(readUploadName(given)).toBe(expected);
});

test.each([
  undefined,
  ['a.csv', 'b.csv'],
  '',
  '../skills.csv',
  'C:\\skills.csv',
  '/etc/passwd.csv',
  '.csv',
  'a\u0000.csv',
  'a\u202Evsc.exe.csv',
  `${'é'.repeat(100)}.csv`,
  'skills.xlsx',
])('%j is none', (given) => {
  expect(() => readUploadName(given)).toThrow(/^name: /u);
});
