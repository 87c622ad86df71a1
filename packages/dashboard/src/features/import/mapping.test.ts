import { expect, test } from 'vitest';
import {
  faultCount,
  faultsOf,
  type KnownTable,
  mapColumns,
  mapFiles,
  toTableInputs,
} from './mapping';

const skills: KnownTable = {
  name: 'skills',
  columns: ['id', 'slug', 'name', 'description', 'aliases'],
  needed: [['id', 'slug', 'name']],
};

const requires: KnownTable = {
  name: 'requires',
  columns: ['id', 'role', 'skill', 'level'],
  needed: [['role'], ['skill']],
};

const given = { tables: [skills, requires], remembered: () => undefined, isChosen: false };

const fileOf = (columns: readonly (readonly [string, string | null])[], table: string | null) => ({
  name: 'mine.csv',
  size: 10,
  archive: null,
  table,
  problem: null,
  columns: columns.map(([name, field]) => ({ name, field, samples: ['x'] })),
});

const fieldsOf = (file: { columns: readonly { field: string | null }[] } | undefined) =>
  file?.columns.map(({ field }) => field);

test('columns mean what the server says, else what their names say in other words, else nothing', () => {
  const file = fileOf(
    [
      ['Skill name', null],
      ['ID', 'id'],
      ['Synonyms', null],
      ['Notes', null],
    ],
    'skills',
  );
  const [mapped] = mapFiles([file], given);
  expect(fieldsOf(mapped)).toEqual(['name', 'id', 'aliases', null]);
});

test('what was chosen before in this browser goes before a guess, and what was left out stays so', () => {
  const remembered = (_table: string, column: string) =>
    ({ Term: 'slug', Name: null, Gone: 'no such field' })[column];
  const columns = [
    ['Term', null],
    ['Name', 'name'],
    ['Gone', 'description'],
  ] as const;
  const [mapped] = mapFiles([fileOf(columns, 'skills')], { ...given, remembered });
  expect(fieldsOf(mapped)).toEqual(['slug', null, 'description']);
});

test('what an import was compared by is shown as it was', () => {
  const [mapped] = mapFiles([fileOf([['Title', null]], 'skills')], { ...given, isChosen: true });
  expect(fieldsOf(mapped)).toEqual([null]);
});

test('two columns are never taken for the same', () => {
  const columns = [
    ['Title', null],
    ['Label', null],
  ] as const;
  expect(fieldsOf(mapFiles([fileOf(columns, 'skills')], given)[0])).toEqual(['name', null]);
});

test('another table makes another guess', () => {
  const [mapped] = mapFiles(
    [
      fileOf(
        [
          ['Job title', null],
          ['Competence', null],
        ],
        null,
      ),
    ],
    given,
  );
  if (!mapped) throw new Error('there is no file');
  const columns = mapColumns({ ...mapped, table: 'requires' }, given);
  expect(columns.map(({ field }) => field)).toEqual(['role', 'skill']);
});

test('what is missing or there twice is told by the rules of the server', () => {
  const columns = [
    { name: 'a', samples: [], field: 'role' },
    { name: 'b', samples: [], field: 'role' },
  ];
  const file = { file: 'mine.csv', table: 'requires', columns, problem: null };
  const faults = faultsOf(file, given.tables);
  expect(faults).toEqual({ isTableMissing: false, twice: ['role'], missing: [['skill']] });
  expect(faultCount(faults)).toBe(2);
  expect(faultsOf({ ...file, table: null }, given.tables).isTableMissing).toBe(true);
});

test('columns that are left out are told so', () => {
  const columns = [{ name: 'Notes', samples: [], field: null }];
  const file = { file: 'mine.csv', table: 'skills', columns, problem: null };
  expect(toTableInputs([file])).toEqual([
    { file: 'mine.csv', table: 'skills', columns: [{ column: 'Notes', field: null }] },
  ]);
});
