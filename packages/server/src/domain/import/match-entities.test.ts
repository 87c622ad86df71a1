import { describe, expect, test } from 'vitest';
import { skillNode, skillRow } from '../../../../../tests/testkit/dataset-rows.ts';
import type { StoredEntity } from '../change-set/rows.ts';
import type { DatasetEntity } from './dataset.ts';
import { matchEntities } from './match-entities.ts';

const known = (entities: readonly StoredEntity[], ids: Record<string, string> = {}) => ({
  entities,
  references: Object.entries(ids).map(([key, entityId]) => ({
    key,
    entityId,
    type: 'EXTERNAL' as const,
  })),
});

/** Which entity each row is found to be, by label. */
function found(rows: readonly DatasetEntity[], graph: ReturnType<typeof known>) {
  const { entities, ambiguous } = matchEntities(rows, graph, 'esco');
  const pairs = [...entities].map(([row, { id }]) => [row.replace('esco:', ''), id]);
  return {
    pairs: Object.fromEntries(pairs) as object,
    unclear: ambiguous.map(({ value }) => value),
  };
}

describe('a row is', () => {
  test('the entity that its external id leads to, whatever that one is called', () => {
    const graph = known([skillNode('a'), skillNode('b')], { 'esco:a': 'b' });
    expect(found([skillRow('a')], graph)).toEqual({ pairs: { a: 'b' }, unclear: [] });
  });

  test('the one that has its label as a name, in any case, before one that has it as an alias', () => {
    const graph = known([skillNode('x', { name: 'SQL' }), skillNode('y', { aliases: ['sql'] })]);
    expect(found([skillRow('sql')], graph).pairs).toEqual({ sql: 'x' });
  });

  test('the one that has it as an alias', () => {
    const graph = known([skillNode('y', { aliases: ['Sql'] })]);
    expect(found([skillRow('sql')], graph).pairs).toEqual({ sql: 'y' });
  });

  test('none by its own aliases', () => {
    const graph = known([skillNode('sql')]);
    expect(found([skillRow('other', { aliases: ['sql'] })], graph).pairs).toEqual({});
  });

  test('none that has another id of the taxonomy, though one of another taxonomy is fine', () => {
    const graph = known([skillNode('a'), skillNode('b')], { 'esco:z': 'a', 'onet:z': 'b' });
    expect(found([skillRow('a'), skillRow('b')], graph).pairs).toEqual({ b: 'b' });
  });

  test('none of another kind, and none out of use', () => {
    const graph = known([
      skillNode('a', { kind: 'Tool' }),
      skillNode('b', { status: 'DEPRECATED' }),
    ]);
    expect(found([skillRow('a'), skillRow('b')], graph).pairs).toEqual({});
  });
});

describe('nobody can tell which entity it is', () => {
  test('where two have its label as an alias', () => {
    const graph = known([skillNode('x', { aliases: ['a'] }), skillNode('y', { aliases: ['A'] })]);
    expect(found([skillRow('a')], graph)).toEqual({ pairs: {}, unclear: ['a'] });
  });

  test('where two rows would be one entity, by its name and an alias never, by two aliases both', () => {
    const graph = known([skillNode('x', { aliases: ['a', 'b'] })]);
    expect(found([skillRow('a'), skillRow('b')], graph)).toEqual({
      pairs: {},
      unclear: ['a', 'b'],
    });
    expect(found([skillRow('x'), skillRow('b')], graph)).toEqual({
      pairs: { x: 'x' },
      unclear: [],
    });
  });

  test('where its id leads to another kind', () => {
    const graph = known([skillNode('t', { kind: 'Tool' })], { 'esco:a': 't' });
    expect(found([skillRow('a')], graph)).toEqual({ pairs: {}, unclear: ['esco:a'] });
  });
});

test('what was found before, and has its id by now, does not change what others find', () => {
  const entities = [
    skillNode('x', { aliases: ['a', 'c'] }),
    skillNode('y', { aliases: ['b'] }),
    skillNode('z', { aliases: ['b', 'd'] }),
  ];
  const rows = ['a', 'b', 'd', 'y'].map((name) => skillRow(name));
  const expected = found(rows, known(entities));
  // Each subset of what was found may have been written before the import was cut short.
  const all = Object.entries(expected.pairs) as [string, string][];
  for (let set = 0; set < 2 ** all.length; set++) {
    const written = all.filter((_, at) => (set & (2 ** at)) > 0);
    const ids = Object.fromEntries(written.map(([row, id]) => [`esco:${row}`, id]));
    expect(found(rows, known(entities, ids))).toEqual(expected);
  }
});
