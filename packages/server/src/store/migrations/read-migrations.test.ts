import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readMigrations, splitStatements } from './read-migrations.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolegraph-migrations-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the statements of a migration', () => {
  test('end with a semicolon at the end of a line', () => {
    expect(splitStatements("CREATE (:A {text: 'one; two'});\nCREATE (:B);")).toEqual([
      "CREATE (:A {text: 'one; two'})",
      'CREATE (:B)',
    ]);
  });

  test('are not made of comments alone', () => {
    expect(splitStatements('// Only said.\n\n// And said again.\n')).toEqual([]);
    expect(splitStatements('// Why.\nCREATE (:A);\n// The end.\n')).toEqual([
      '// Why.\nCREATE (:A)',
    ]);
  });
});

describe('the migrations of a folder', () => {
  test('come in the order of their numbers, with a checksum that line ends do not change', () => {
    writeFileSync(join(folder, 'V002__two.cypher'), 'CREATE (:B);\r\n');
    writeFileSync(join(folder, 'V001__one.cypher'), 'CREATE (:B);\n');
    const [one, two] = readMigrations(folder);
    expect([one?.name, two?.name]).toEqual(['V001__one.cypher', 'V002__two.cypher']);
    expect(one?.checksum).toBe(two?.checksum);
  });

  test.each([
    ['V002__two.cypher', 'should have the number 1'],
    ['V1__one.cypher', 'should be named like'],
    ['V000__none.cypher', 'should be named like'],
  ])('cannot begin with %s', (name, expected) => {
    writeFileSync(join(folder, name), 'CREATE (:A);');
    expect(() => readMigrations(folder)).toThrow(expected);
  });

  test('have each number once', () => {
    writeFileSync(join(folder, 'V001__one.cypher'), 'CREATE (:A);');
    writeFileSync(join(folder, 'V001__other.cypher'), 'CREATE (:A);');
    expect(() => readMigrations(folder)).toThrow('should have the number 2');
  });

  test('of the project can be read', () => {
    expect(readMigrations().map(({ version }) => version)).toContain(1);
  });
});
