import { expect, test } from 'vitest';
import { readEffects, type ToldEffect, turnOf } from './read-effects';

const statement: ToldEffect = {
  table: 'STATEMENTS',
  action: 'CREATED',
  id: 's1',
  subject: 'role/baker REQUIRES skill/dough',
  fields: [
    { field: 'from', before: null, after: 'id-baker' },
    { field: 'level', before: null, after: 3 },
    { field: 'rank', before: null, after: 'NORMAL' },
    { field: 'to', before: null, after: 'id-dough' },
  ],
};

const evidence: ToldEffect = {
  table: 'EVIDENCE',
  action: 'CREATED',
  id: 'e1',
  subject: '§Bread ¶1',
  fields: [
    { field: 'locator', before: null, after: '§Bread ¶1' },
    { field: 'note', before: null, after: 'Dough comes first.' },
    { field: 'sourceId', before: null, after: 'source-1' },
    { field: 'statementId', before: null, after: 's1' },
  ],
};

test('evidence stands with its statement, which says what it joins and what is not usual', () => {
  const [row, ...others] = readEffects([statement, evidence]);
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    turn: 'ADDED',
    subject: {
      is: 'statement',
      from: { kind: 'Role', slug: 'baker' },
      type: 'REQUIRES',
      to: { kind: 'Skill', slug: 'dough' },
    },
    fields: [{ field: 'level', after: 3 }],
    evidence: [{ source: 'source-1', locator: '§Bread ¶1', note: 'Dough comes first.' }],
  });
});

test('a statement that gained evidence alone is something added, not something changed', () => {
  const touched: ToldEffect = { ...statement, action: 'UPDATED', fields: [] };
  const rows = readEffects([touched, evidence]);
  expect(rows).toHaveLength(1);
  expect(turnOf(rows)).toBe('ADDED');
});

test('a row of which the bookkeeping alone has changed is left out', () => {
  expect(readEffects([{ ...statement, action: 'UPDATED', fields: [] }])).toEqual([]);
});

test('evidence without its statement, and ends that are gone, are told all the same', () => {
  const gone: ToldEffect = { ...statement, action: 'REMOVED', subject: 'role/baker REQUIRES x1' };
  const rows = readEffects([gone, { ...evidence, fields: [] }]);
  expect(rows.map(({ subject }) => subject.is)).toEqual(['unknown', 'unknown']);
  expect(rows[1]?.evidence[0]?.locator).toBe('§Bread ¶1');
  expect(turnOf(rows)).toBe('CHANGED');
});

test('a former name leads to an entity, of which there is nothing more to say', () => {
  const [row] = readEffects([
    {
      table: 'REFERENCES',
      action: 'CREATED',
      id: 'role/bread-maker',
      subject: 'role/bread-maker',
      fields: [{ field: 'entityId', before: null, after: 'id-baker' }],
    },
  ]);
  expect(row).toMatchObject({ subject: { is: 'reference', key: 'role/bread-maker' }, fields: [] });
});
