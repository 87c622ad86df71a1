import { expect, test } from 'vitest';
import { skillNode } from '../../../../../tests/testkit/dataset-rows.ts';
import { create, state } from '../../../../../tests/testkit/write-changes.ts';
import type { StoredStatement } from '../change-set/rows.ts';
import { createKnownRows } from './known-rows.ts';

const known = (statements: readonly StoredStatement[] = []) =>
  createKnownRows({
    entities: [skillNode('a'), skillNode('baker', { kind: 'Role' })],
    references: [{ key: 'esco:a', type: 'EXTERNAL', entityId: 'a' }],
    statements,
    supported: new Set(),
    supportedBefore: new Set(),
    retired: new Set(),
  });

const requires = (id: string) => ({
  ...state('role/baker REQUIRES skill/a'),
  id,
  from: 'baker',
  to: 'a',
});

const requiresRow = (id: string): StoredStatement => ({
  type: 'REQUIRES',
  id,
  from: 'baker',
  to: 'a',
  basis: 'EDITORIAL',
  rank: 'NORMAL',
  fields: {},
  version: 1,
});

test('what is only added has to do with the ends of statements alone', () => {
  const part = known().partFor([create('Skill', 'b'), requires('s')]);
  expect(part?.entities.map(({ id }) => id)).toEqual(['baker', 'a']);
});

test('the graph is asked where ids are in use, and for all else', () => {
  const rows = known();
  const named = (change: ReturnType<typeof create>) => rows.partFor([change]);
  expect(named({ ...create('Skill', 'b'), id: 'a' })).toBeUndefined();
  expect(named({ ...create('Skill', 'b'), externalIds: ['esco:a'] })).toBeUndefined();
  expect(
    rows.partFor([{ what: 'REMOVE_STATEMENT', statement: 's', expectedVersion: 1 }]),
  ).toBeUndefined();
});

test('the graph is asked where a circle closes, by what is there, was written since or comes before', () => {
  const broader = (from: string, to: string) => ({
    ...state(`skill/${from} BROADER skill/${to}`),
    id: `${from} ${to}`,
    from,
    to,
  });
  const row = (from: string, to: string): StoredStatement => ({
    ...requiresRow(`${from} ${to}`),
    type: 'BROADER',
    from,
    to,
  });
  const rows = known([row('a', 'b')]);
  rows.note([{ table: 'statements', id: 'b c', before: null, after: row('b', 'c') }]);
  expect(rows.partFor([broader('c', 'd')])).toBeDefined();
  expect(rows.partFor([broader('c', 'a')])).toBeUndefined();
  expect(rows.partFor([broader('d', 'e'), broader('e', 'a')])).toBeUndefined();
  expect(rows.partFor([{ ...broader('c', 'a'), type: 'RELATED' }])).toBeDefined();
});

test('the graph is asked where a name is in use, until what has it is deprecated', () => {
  const rows = known();
  const change = create('Skill', 'b', { name: 'A' });
  expect(rows.partFor([change])).toBeUndefined();
  const before = skillNode('a');
  const after = skillNode('a', { status: 'DEPRECATED' });
  rows.note([{ table: 'entities', id: 'a', before, after }]);
  expect(rows.partFor([change])).toBeDefined();
});

test('what was written since is known as well', () => {
  const rows = known();
  const after = skillNode('c');
  rows.note([
    { table: 'entities', id: 'c', before: null, after },
    { table: 'statements', id: 's', before: null, after: requiresRow('s') },
  ]);
  expect(rows.partFor([{ ...requires('t'), to: 'c' }])?.entities).toContain(after);
  expect(rows.partFor([requires('s')])).toBeUndefined();
});
