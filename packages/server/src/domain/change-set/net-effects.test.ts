import { expect, test } from 'vitest';
import { bakery } from '../../../../../tests/testkit/bakery.ts';
import { create, state, update } from '../../../../../tests/testkit/write-changes.ts';
import { netEffects } from './net-effects.ts';
import { fieldChanges } from './row-fields.ts';

test('several effects on one row come to one, from what it was at first to what it is at last', () => {
  const effects = bakery()
    .apply(
      create('Skill', 'frying', { description: 'First.' }),
      state('role/cook REQUIRES skill/frying'),
      update('Skill', 'frying', 1, { description: 'Second.' }),
      update('Skill', 'frying', 2, { description: 'Third.' }),
    )
    .flatMap((outcome) => outcome.effects);
  const actual = netEffects(effects);
  expect(actual.map(({ table, id, before }) => ({ table, id, before }))).toEqual([
    { table: 'entities', id: 'id-frying', before: null },
    { table: 'statements', id: 'role/cook.REQUIRES.skill/frying', before: null },
  ]);
  expect(actual[0]?.after).toMatchObject({ description: 'Third.', version: 3 });
  const [, , ...later] = netEffects(effects.slice(2)).map(fieldChanges);
  expect(later).toEqual([]);
  expect(netEffects(effects.slice(2)).map(fieldChanges)).toEqual([
    [{ field: 'description', before: 'First.', after: 'Third.' }],
  ]);
});

test('what came and went again is nothing', () => {
  const [created] = bakery().apply(create('Skill', 'frying'));
  const effects = created?.effects ?? [];
  const undone = effects.map((effect) => ({
    ...effect,
    before: effect.after,
    after: effect.before,
  }));
  expect(effects.length).toBeGreaterThan(0);
  expect(netEffects([...effects, ...undone] as typeof effects)).toEqual([]);
});
