import { expect, test } from 'vitest';
import { javaArgumentFile, passwordParameters } from './neo4j-command.ts';

test('a file of parameters for Java has each in quotes, with its own quotes and backslashes kept', () => {
  expect(javaArgumentFile(['-cp', 'a folder/*', 'C:\\data "x"'])).toBe(
    '"-cp"\n"a folder/*"\n"C:\\\\data \\"x\\""\n',
  );
});

test('a password that begins with a dash is no option', () => {
  expect(passwordParameters('lib', '-secret').slice(-2)).toEqual(['--', '-secret']);
});
