import { expect, test } from 'vitest';
import type { StoredStatement } from '../../domain/change-set/rows.ts';
import { evidenceGroups, statementGroups } from './graph-rows.ts';

const statement = (id: string, from: string, to: string, importance: number): StoredStatement => ({
  type: 'REQUIRES',
  id,
  from,
  to,
  basis: 'DATASET',
  rank: 'NORMAL',
  fields: { importance },
  version: 1,
});

test('statements of one entity that say the same are sent as one group', () => {
  const said = { basis: 'DATASET', rank: 'NORMAL', version: 1 };
  expect(
    statementGroups([
      statement('1', 'baker', 'baking', 4),
      statement('2', 'miller', 'milling', 4),
      statement('3', 'baker', 'kneading', 4),
      statement('4', 'baker', 'selling', 2),
    ]),
  ).toEqual([
    {
      type: 'REQUIRES',
      from: 'baker',
      properties: { ...said, importance: 4 },
      rows: [
        ['baking', '1'],
        ['kneading', '3'],
      ],
    },
    {
      type: 'REQUIRES',
      from: 'miller',
      properties: { ...said, importance: 4 },
      rows: [['milling', '2']],
    },
    {
      type: 'REQUIRES',
      from: 'baker',
      properties: { ...said, importance: 2 },
      rows: [['selling', '4']],
    },
  ]);
});

test('evidence from one source with one note is sent as one group', () => {
  const piece = (id: string, sourceId: string, note: string) => ({
    id,
    statementId: `of ${id}`,
    sourceId,
    locator: `row ${id}`,
    note,
  });
  const given = [piece('1', 'esco', 'So.'), piece('2', 'onet', 'So.'), piece('3', 'esco', 'So.')];
  expect(evidenceGroups(given)).toEqual([
    {
      sourceId: 'esco',
      note: 'So.',
      rows: [
        ['1', 'of 1', 'row 1'],
        ['3', 'of 3', 'row 3'],
      ],
    },
    { sourceId: 'onet', note: 'So.', rows: [['2', 'of 2', 'row 2']] },
  ]);
});
