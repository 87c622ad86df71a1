import { describe, expect, test } from 'vitest';
import {
  BAKERY,
  ESCO_FILES,
  escoFiles,
  type Files,
  occupation,
  relates,
  requires,
  skill,
  writeFiles,
} from '../../../../../tests/testkit/esco-files.ts';
import { ESCO_FILES as ESCO_TAXONOMY } from './read-esco.ts';
import { findDataset } from './taxonomy.ts';

const read = async (files: Files, name?: string) =>
  (await findDataset(ESCO_TAXONOMY, writeFiles(files, name))).read();

describe('ESCO', () => {
  test('is read as roles, skills and what joins them', async () => {
    const { source, entities, statements, leftOut, rows } = await read(escoFiles());
    expect(leftOut).toEqual([]);
    expect(Object.fromEntries(rows)).toEqual({
      'occupations_en.csv': 2,
      'skills_en.csv': 4,
      'occupationSkillRelations.csv': 5,
      'skillSkillRelations.csv': 2,
      'broaderRelationsSkillPillar.csv': 2,
    });
    expect(source).toMatchObject({ kind: 'Source', name: 'ESCO v1.1.1' });
    expect(entities).toHaveLength(6);
    expect(entities[1]).toMatchObject({
      kind: 'Role',
      externalId: 'esco:http://data.europa.eu/esco/occupation/pastry-maker',
      name: 'pastry maker',
      aliases: ['master of dough'],
      fields: { group: 'Bakers' },
      place: { file: 'occupations_en.csv', row: 3 },
    });
    expect(statements.map(({ type, fields }) => [type, fields])).toEqual([
      ['REQUIRES', { necessity: 'ESSENTIAL', importance: 4, level: 3 }],
      ['REQUIRES', { necessity: 'ESSENTIAL', importance: 4, level: 3 }],
      ['REQUIRES', { necessity: 'OPTIONAL', importance: 2, level: 2 }],
      ['REQUIRES', { necessity: 'ESSENTIAL', importance: 4, level: 3 }],
      ['REQUIRES', { necessity: 'ESSENTIAL', importance: 4, level: 3 }],
      ['BUILDS_ON', { level: 2 }],
      ['RELATED', { credit: 0.25 }],
      ['BROADER', {}],
    ]);
  });

  test('is read with a byte-order mark, and under the names of version 1.2', async () => {
    const files = escoFiles();
    const renamed = {
      'occupations.csv': `\uFEFF${files[ESCO_FILES.occupations]}`,
      'skills.csv': files[ESCO_FILES.skills] ?? '',
      'occupationSkillRelations.csv': files[ESCO_FILES.requirements] ?? '',
      'skillSkillRelations.csv': files[ESCO_FILES.skillRelations] ?? '',
    };
    const { title, entities, statements } = await read(renamed, 'esco-1.2.0-ict');
    expect(title).toBe('ESCO v1.2.0');
    expect(entities[0]).toMatchObject({ name: 'baker of bread', fields: { group: '7512' } });
    expect(statements).toHaveLength(7);
  });

  test('tells skills by their groups, directly or by what is above them', async () => {
    const { entities } = await read(escoFiles());
    const [knead, bake] = entities.filter(({ kind }) => kind === 'Skill');
    expect(bake?.fields).toEqual({
      category: 'DOMAIN',
      groupUris: ['http://data.europa.eu/esco/skill/S6'],
      groupLabels: ['handling'],
    });
    expect(knead?.fields).toEqual({ category: 'DOMAIN', reuse: 'SECTOR' });
  });

  test('leaves out rows without an address, a label or an end, and what refers to them', async () => {
    const { entities, statements, leftOut } = await read(
      escoFiles({
        ...BAKERY,
        occupations: [...BAKERY.occupations, occupation('cook', { conceptUri: '' })],
        skills: [...BAKERY.skills, skill('fry', { preferredLabel: '  ' })],
        requirements: [
          ...BAKERY.requirements,
          requires('pastry maker', 'fry'),
          { ...requires('pastry maker', 'fry'), skillUri: '' },
        ],
      }),
    );
    expect(entities).toHaveLength(6);
    expect(statements).toHaveLength(8);
    expect(leftOut).toMatchObject([
      { file: 'occupations_en.csv', row: 4, column: 'conceptUri', value: '' },
      { file: 'skills_en.csv', row: 6, column: 'preferredLabel' },
      { file: 'occupationSkillRelations.csv', row: 7, column: 'skillUri' },
      { file: 'occupationSkillRelations.csv', row: 8, column: 'skillUri', value: '' },
    ]);
  });

  test('leaves out a few relations to what is in no file, as ESCO 1.1.1 has some', async () => {
    const many = Array.from({ length: 120 }, (_, at) => skill(`fill ${at}`));
    const { leftOut } = await read(
      escoFiles({
        ...BAKERY,
        skills: [...BAKERY.skills, ...many],
        requirements: [
          ...many.map((_, at) => requires('pastry maker', `fill ${at}`)),
          requires('cook', 'bake goods'),
        ],
      }),
    );
    expect(leftOut).toMatchObject([
      { row: 122, column: 'occupationUri', reason: 'It is in none of the files.' },
    ]);
  });

  test('lets only the first of two occupations have a code', async () => {
    const twin = occupation('cook', { code: '7512.baker-of-bread' });
    const { entities, leftOut } = await read(
      escoFiles({ ...BAKERY, occupations: [...BAKERY.occupations, twin] }),
    );
    expect(leftOut).toMatchObject([{ row: 4, column: 'code', value: 'esco:7512.baker-of-bread' }]);
    expect(entities.map(({ otherIds }) => otherIds.length)).toEqual([1, 1, 0, 0, 0, 0, 0]);
  });

  test('leaves out the second of two concepts with one label', async () => {
    const twin = skill('knead', { preferredLabel: 'Knead dough ' });
    const { leftOut } = await read(escoFiles({ ...BAKERY, skills: [...BAKERY.skills, twin] }));
    expect(leftOut).toMatchObject([
      {
        row: 6,
        column: 'preferredLabel',
        reason: expect.stringContaining('Row 2 of skills_en.csv'),
      },
    ]);
  });
});

describe('files that are no sound ESCO are refused', () => {
  const changed = (file: string, change: (text: string) => string | Buffer): Files => {
    const files = escoFiles();
    return { ...files, [file]: change(files[file] ?? '') };
  };
  const { occupations, skills, requirements } = ESCO_FILES;
  const without = (file: string): Files =>
    Object.fromEntries(Object.entries(escoFiles()).filter(([name]) => name !== file));

  test.each<[string, Files, RegExp]>([
    ['a missing file', without(skills), /^skills_en\.csv: there is no such file/],
    ['an empty one', changed(skills, () => ''), /^skills_en\.csv: it is empty/],
    [
      'one without a column',
      changed(occupations, (text) => text.replace('conceptUri', 'uri')),
      /^occupations_en\.csv row 1, column "conceptUri": the column is absent; there are conceptType, uri/,
    ],
    [
      'one in Latin-1',
      changed(skills, (text) =>
        Buffer.from(text.replace('bake goods', 'bak\u00E9 goods'), 'latin1'),
      ),
      /^skills_en\.csv: line \d+ is not in UTF-8/,
    ],
    [
      'one in UTF-16',
      changed(skills, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
      /^skills_en\.csv: it is in UTF-16/,
    ],
    [
      'one with a NUL character',
      changed(skills, (text) => text.replace('bake goods', 'bake\0goods')),
      /^skills_en\.csv: line \d+ has a NUL/,
    ],
    [
      'a row of fewer cells',
      changed(requirements, (text) => `${text}${text.split('\n')[1]?.split(',')[0]},essential\n`),
      /^occupationSkillRelations\.csv row 7, column "relationType": "essential" the row has 2 cells, the header 4/,
    ],
    [
      'a quote that is never closed',
      changed(skills, (text) => text.replace('Knows how to bake goods.', '"Knows how')),
      /^skills_en\.csv row 3.*: a quoted cell begins here that is never closed/,
    ],
    [
      'a giant cell',
      changed(skills, (text) => text.replace('Knows how to bake goods.', 'x'.repeat(2_000_000))),
      /^skills_en\.csv row 3.*: the row is longer than 1000000 characters/,
    ],
    [
      'an id that is there twice',
      escoFiles({ ...BAKERY, skills: [...BAKERY.skills, skill('bake goods')] }),
      /^skills_en\.csv row 6, column "conceptUri": "esco:.*" is the id of row 3 of skills_en\.csv already/,
    ],
    [
      'a relation to what is in no file',
      escoFiles({ ...BAKERY, skillRelations: [relates('bake goods', 'fry')] }),
      /^skillSkillRelations\.csv row 2, column "relatedSkillUri": ".*" is in none of the files/,
    ],
  ])('%s', async (_, files, expected) => {
    await expect(read(files)).rejects.toThrow(expected);
  });

  test('a version that is not known', async () => {
    await expect(read(escoFiles(), 'esco-2.0.0')).rejects.toThrow(
      'path: version 2.0.0 of ESCO is not known here; known are 1.1 and 1.2',
    );
  });

  test('a folder that does not say its version', async () => {
    await expect(read(escoFiles(), 'files')).rejects.toThrow('give it with --release');
  });

  test('a folder that is not there', async () => {
    await expect(findDataset(ESCO_TAXONOMY, '/nowhere/esco-1.1.1')).rejects.toThrow(
      'cannot be read as a folder',
    );
  });
});
