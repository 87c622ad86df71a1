import { expect, test } from 'vitest';
import { engineer, OPERATIONS } from '../testing/editing-fixtures';
import { replaceOperation } from './replace-operation';

const { create, state, remove } = OPERATIONS;

const needsNew = { ...state, to: create.entity };

test('what is created keeps its slug under another name, and the others are told the name', () => {
  const entity = { ...create.entity, slug: 'feature-platforms', name: 'Feature platforms' };
  const next = { ...create, entity, fields: { ...create.fields, name: entity.name } };
  const renamed = { ...entity, slug: 'feature-stores' };
  expect(replaceOperation([create, needsNew, remove], 0, [next])).toEqual([
    { ...next, entity: renamed },
    { ...state, from: engineer, to: renamed },
    remove,
  ]);
});

test('anything else is put in its place as it is', () => {
  expect(replaceOperation([create, state], 1, [create, remove])).toEqual([create, create, remove]);
  const tool = { ...create, entity: { ...create.entity, kind: 'Tool' as const } };
  expect(replaceOperation([create, needsNew], 0, [tool])).toEqual([tool, needsNew]);
});
