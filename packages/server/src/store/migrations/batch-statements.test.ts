import { expect, test } from 'vitest';
import { batchStatements } from './batch-statements.ts';

test('changes of the schema that follow one another share a transaction, nothing else does', () => {
  const given = [
    'CREATE CONSTRAINT a IF NOT EXISTS FOR (n:N) REQUIRE n.id IS UNIQUE',
    '// Why.\nCREATE FULLTEXT INDEX b IF NOT EXISTS FOR (n:N) ON EACH [n.name]',
    'CREATE (:N)',
    'CREATE (:Index)',
    'DROP INDEX b IF EXISTS',
    'CREATE INDEX c IF NOT EXISTS FOR (n:N) ON (n.name)',
  ];
  const actual = batchStatements(given);
  expect(actual.map(({ length }) => length)).toEqual([2, 1, 1, 2]);
  expect(actual.flat()).toEqual(given);
});
