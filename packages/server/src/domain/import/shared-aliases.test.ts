import { expect, test } from 'vitest';
import { skillNode, skillRow } from '../../../../../tests/testkit/dataset-rows.ts';
import { sharedAliases } from './shared-aliases.ts';

const place = (row: number) => ({ place: { file: 'skills.csv', row } });

test('an alias that two entities have is told for each row that has it', () => {
  const rows = [
    { row: skillRow('a', { aliases: ['x', 'own'], ...place(2) }), id: '1' },
    { row: skillRow('b', { aliases: ['X', 'a'], ...place(3) }), id: '2' },
  ];
  const told = sharedAliases(rows, []).map(({ row, value, reason }) => [
    row,
    value,
    /and (.*) has/u.exec(reason)?.[1],
  ]);
  expect(told).toEqual([
    [2, 'x', 'row 3 of skills.csv'],
    [3, 'X', 'row 2 of skills.csv'],
    [3, 'a', 'row 2 of skills.csv'],
  ]);
});

test('entities of the graph count as well, but not the row itself, and none out of use', () => {
  const rows = [{ row: skillRow('a', { aliases: ['x', 'y'] }), id: '1' }];
  const entities = [
    skillNode('1', { aliases: ['x'] }),
    skillNode('2', { name: 'Y' }),
    skillNode('3', { name: 'x', status: 'DEPRECATED' }),
    skillNode('4', { name: 'x', kind: 'Tool' }),
  ];
  expect(sharedAliases(rows, entities)).toMatchObject([
    { value: 'y', reason: expect.stringContaining('skill/2 has it as well') },
  ]);
});
