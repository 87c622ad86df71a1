import { expect, test } from 'vitest';
import { withColumn, withMoved } from './columns';
import { KIND_LISTS } from './lists/kind-lists';

const list = KIND_LISTS.Role;

test('a column comes before those that it precedes in the list, wherever they were moved', () => {
  expect(withColumn(list, ['name', 'skills', 'updatedAt'], 'group')).toEqual([
    'name',
    'group',
    'skills',
    'updatedAt',
  ]);
  expect(withColumn(list, ['name', 'skills', 'group'], 'updatedAt')).toEqual([
    'name',
    'skills',
    'group',
    'updatedAt',
  ]);
});

test('a column is moved one way and the other, and no further than there is room', () => {
  const given = ['name', 'group', 'skills', 'tools'];
  expect(withMoved(given, 'tools', -1)).toEqual(['name', 'group', 'tools', 'skills']);
  expect(withMoved(given, 'group', 1)).toEqual(['name', 'skills', 'group', 'tools']);
  expect(withMoved(given, 'group', -1)).toEqual(given);
  expect(withMoved(given, 'tools', 1)).toEqual(given);
  expect(withMoved(given, 'name', 1)).toEqual(given);
});
