import { describe, expect, test } from 'vitest';
import { type Files, writeFiles } from '../../../../../tests/testkit/esco-files.ts';
import {
  MATHEMATICS,
  MATHEMATICS_KNOWN,
  onetFiles,
  rating,
  SPEAKING,
} from '../../../../../tests/testkit/onet-files.ts';
import { ONET_FILES } from './read-onet.ts';
import { findDataset } from './taxonomy.ts';

const read = async (files: Files, name = 'db_29_2_text') =>
  (await findDataset(ONET_FILES, writeFiles(files, name))).read();

/** What a rating of speaking comes to. */
async function requirement(importance: string, level: string, notRelevant?: string) {
  const files = onetFiles(rating(SPEAKING, [importance, level], notRelevant));
  const { statements } = await read(files);
  return statements.find(({ type }) => type === 'REQUIRES');
}

describe('O*NET', () => {
  test('is read as roles, skills and tools, with its quotes to the letter', async () => {
    const { title, entities, leftOut } = await read(onetFiles(rating(SPEAKING, ['4', '4'])));
    expect(title).toBe('O*NET v29.2');
    expect(leftOut).toEqual([]);
    expect(entities).toMatchObject([
      {
        kind: 'Role',
        externalId: 'onet:51-3011.00',
        name: 'Bakers',
        aliases: ['Pastry Chef (PC)', 'PC'],
        description: 'Mix and bake "ingredients".',
        fields: { seniority: 2 },
      },
      { kind: 'Role', name: 'Poets', aliases: [], fields: {} },
      {
        kind: 'Skill',
        externalId: 'onet:2.A.1.d',
        description: 'Talking to others.',
        fields: { category: 'ANALYTICAL', groupUris: ['onet:2.A.1'], groupLabels: ['Content'] },
      },
      { kind: 'Tool', externalId: 'onet:technology/Oven_"Pro"', name: 'Oven "Pro"' },
      { kind: 'Tool', name: 'Microsoft Excel', fields: { category: 'Spreadsheet software' } },
    ]);
  });

  test.each([
    ['5', '7', { necessity: 'ESSENTIAL', importance: 5, level: 5 }],
    ['4.5', '4.62', { necessity: 'ESSENTIAL', importance: 5, level: 4 }],
    ['3', '0.12', { necessity: 'ESSENTIAL', importance: 3, level: 1 }],
    ['2.99', '2.6', { necessity: 'OPTIONAL', importance: 3, level: 2 }],
    ['2', '2.7', { necessity: 'OPTIONAL', importance: 2, level: 3 }],
  ])('importance %s and level %s are %o', async (importance, level, expected) => {
    expect(await requirement(importance, level)).toMatchObject({
      fields: expected,
      gradeBasis: 'DATASET',
      place: { file: 'Skills.txt', row: 2 },
    });
  });

  test('what hardly matters, has no level or is not relevant is no requirement', async () => {
    expect(await requirement('1.99', '4')).toBeUndefined();
    expect(await requirement('4', '0')).toBeUndefined();
    expect(await requirement('4', '4', 'Y')).toBeUndefined();
  });

  test('a skill and a field of knowledge of one name stay two', async () => {
    const { entities } = await read(
      onetFiles(rating(MATHEMATICS, ['3', '3']), rating(MATHEMATICS_KNOWN, ['3', '3'])),
    );
    const skills = entities.filter(({ kind }) => kind === 'Skill');
    expect(skills.map(({ name, fields }) => [name, fields['category']])).toEqual([
      ['Mathematics', 'MATHEMATICAL'],
      ['Mathematics (knowledge)', 'MATHEMATICAL'],
    ]);
  });

  test('tools are used as they are asked for', async () => {
    const { statements } = await read(onetFiles([]));
    const uses = statements.map(({ from, to, fields }) => [from, to, fields['importance']]);
    expect(uses).toEqual([
      ['onet:51-3011.00', 'onet:technology/Oven_"Pro"', 3],
      ['onet:51-3011.00', 'onet:technology/Microsoft_Excel', 4],
      ['onet:27-3043.05', 'onet:technology/Microsoft_Excel', 2],
    ]);
  });

  test('a value that is none, and a scale without the other, are left out', async () => {
    const [importance = [], level = []] = rating(SPEAKING, ['much', '3']);
    const { statements, leftOut } = await read(onetFiles([importance, level]));
    expect(statements.filter(({ type }) => type === 'REQUIRES')).toEqual([]);
    expect(leftOut).toMatchObject([
      { file: 'Skills.txt', row: 2, column: 'Data Value', value: 'much' },
      { file: 'Skills.txt', row: 3, column: 'Scale ID' },
    ]);
  });
});

describe('files that are no sound O*NET are refused', () => {
  test('where one is missing, with its name', async () => {
    const { 'Job Zones.txt': zones, ...files } = onetFiles([]);
    expect(zones).toBeDefined();
    await expect(read(files)).rejects.toThrow('Job Zones.txt: there is no such file');
  });

  test('where a row is cut short, with the row and the column', async () => {
    const files = onetFiles([['51-3011.00', 'Bakers', '2.A.1.d']]);
    await expect(read(files)).rejects.toThrow(
      'Skills.txt row 2, column "Element ID": "2.A.1.d" the row has 3 cells, the header 8',
    );
  });

  test('where the version is not known', async () => {
    await expect(read(onetFiles([]), 'db_31_0_text')).rejects.toThrow(
      'path: version 31.0 of O*NET is not known here; known are 25 to 29',
    );
  });
});
