import { expect, test } from 'vitest';
import { bakery, SAYS } from '../../../../../tests/testkit/bakery.ts';
import {
  create,
  merge,
  remove,
  state,
  update,
} from '../../../../../tests/testkit/write-changes.ts';
import type { Change } from './change.ts';
import { plannedChanges } from './planned-changes.ts';
import { fieldChanges } from './row-fields.ts';

function effectsOf(...changes: readonly Change[]) {
  return bakery()
    .apply(...changes)
    .flatMap(({ effects }) => effects);
}

const told = (...changes: readonly Change[]): string[] =>
  plannedChanges(effectsOf(...changes)).map((change) => {
    const { id } = 'entity' in change ? change.entity : change.statement;
    return `${change.what} ${id}`;
  });

test('planning is told of entities and statements that it reads, and of nothing else', () => {
  const given = [
    create('Industry', 'food'),
    create('Skill', 'frying', { externalIds: ['esco:7'] }),
    state('role/cook REQUIRES skill/frying'),
    state('role/cook EMPLOYED_IN industry/food'),
    remove(SAYS, 1),
  ];
  expect(told(...given)).toEqual([
    'ENTITY_WRITTEN id-frying',
    'STATEMENT_WRITTEN role/cook.REQUIRES.skill/frying',
    'STATEMENT_REMOVED role/baker.REQUIRES.skill/baking',
  ]);
});

test('a statement that a merge moves goes and comes anew', () => {
  const [first, second] = told(create('Skill', 'frying'), merge('skill/baking', 'frying')).slice(1);
  expect([first, second]).toEqual([
    'STATEMENT_REMOVED role/baker.REQUIRES.skill/baking',
    'STATEMENT_WRITTEN role/baker.REQUIRES.skill/baking',
  ]);
});

test('fields that changed are told by name, also one that is called type', () => {
  const [effect] = effectsOf(
    create('Place', 'paris'),
    update('Place', 'paris', 1, {
      name: 'Paris',
      aliases: ['Lutetia'],
      fields: { type: 'REGION' },
    }),
  ).slice(1);
  expect(effect && fieldChanges(effect)).toEqual([
    { field: 'aliases', before: [], after: ['Lutetia'] },
    { field: 'name', before: 'paris', after: 'Paris' },
    { field: 'type', before: 'CITY', after: 'REGION' },
  ]);
});
