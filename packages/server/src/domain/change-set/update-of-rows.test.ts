import { describe, expect, test } from 'vitest';
import type { EntityRow, EvidenceRow, GraphRows, StatementRow } from '../graph/graph-rows.ts';
import type { StoredEntity, StoredStatement } from './rows.ts';
import { type RowsById, updateOfRows } from './update-of-rows.ts';

const skill = (id: string, given: Partial<EntityRow> = {}): EntityRow => ({
  kind: 'Skill',
  id,
  slug: id,
  name: id,
  description: `About ${id}.`,
  aliases: [],
  status: 'ACTIVE',
  fields: { category: 'TECHNICAL' },
  ...given,
});

const buildsOn = (from: string, to: string, level = 2): StatementRow => ({
  type: 'BUILDS_ON',
  id: `${from}-${to}`,
  from,
  to,
  basis: 'EDITORIAL',
  rank: 'NORMAL',
  fields: { level },
});

const evidence = (statementId: string, id = 'e1'): EvidenceRow => ({
  id,
  statementId,
  sourceId: 'article',
  locator: '§A ¶1',
  note: 'says so',
});

const rows = (given: Partial<GraphRows>): GraphRows => ({
  entities: [],
  statements: [],
  evidence: [],
  ...given,
});

/** Rows as the graph holds them: lists that the API promises are there, and versions. */
function stored({ entities, statements, evidence: pieces }: GraphRows, version = 1): RowsById {
  const time = { createdAt: '2026-01-01', updatedAt: '2026-01-01' };
  const ofEntity = (row: EntityRow): StoredEntity => ({
    ...row,
    fields: { groupUris: [], groupLabels: [], ...row.fields },
    replacedBy: null,
    version,
    ...time,
  });
  const ofStatement = (row: StatementRow): StoredStatement => ({ ...row, version });
  return {
    entities: new Map(entities.map((row) => [row.id, ofEntity(row)])),
    statements: new Map(statements.map((row) => [row.id, ofStatement(row)])),
    evidence: new Map(pieces.map((row) => [row.id, row])),
  };
}

const given = rows({
  entities: [skill('a'), skill('b')],
  statements: [buildsOn('a', 'b')],
});

describe('what a newer source brings', () => {
  test('is nothing where it says what it said', () => {
    const base = stored(given);
    expect(updateOfRows({ base, current: base, wanted: given })).toEqual([]);
  });

  test('is a new entity with its statements and evidence', () => {
    const base = stored(given);
    const wanted = rows({
      entities: [...given.entities, skill('c')],
      statements: [...given.statements, { ...buildsOn('c', 'a'), basis: 'ARTICLE' }],
      evidence: [evidence('c-a')],
    });
    const actual = updateOfRows({ base, current: base, wanted });
    expect(actual).toMatchObject([
      { what: 'CREATE_ENTITY', id: 'c' },
      { what: 'ADD_STATEMENT', id: 'c-a', evidence: [{ id: 'e1', source: 'article' }] },
    ]);
  });

  test('is a field that it has changed, on the version that is there', () => {
    const wanted = rows({
      ...given,
      entities: [skill('a', { description: 'Better.' }), skill('b')],
      statements: [buildsOn('a', 'b', 4)],
    });
    const current = stored(given, 3);
    expect(updateOfRows({ base: stored(given), current, wanted })).toMatchObject([
      { what: 'UPDATE_ENTITY', entity: 'a', expectedVersion: 3, description: 'Better.' },
      { what: 'UPDATE_STATEMENT', statement: 'a-b', expectedVersion: 3, fields: { level: 4 } },
    ]);
  });

  test('is a field that it has taken away', () => {
    const was = rows({
      entities: [skill('a', { fields: { category: 'TECHNICAL', hoursPerLevel: 9 } })],
    });
    const base = stored(was);
    const wanted = rows({ entities: [skill('a')] });
    expect(updateOfRows({ base, current: base, wanted })).toMatchObject([
      { what: 'UPDATE_ENTITY', fields: { hoursPerLevel: null } },
    ]);
  });

  test('is never what an editor has changed, and the rest all the same', () => {
    const wanted = rows({ entities: [skill('a', { name: 'New', description: 'Better.' })] });
    const base = stored(rows({ entities: [skill('a')] }));
    const current = stored(rows({ entities: [skill('a', { name: 'Edited' })] }), 2);
    const [change, ...others] = updateOfRows({ base, current, wanted });
    expect(others).toEqual([]);
    expect(change).toMatchObject({ description: 'Better.', expectedVersion: 2 });
    expect(change).not.toHaveProperty('name');
  });

  test('is never what an editor has taken away', () => {
    const current = stored(rows({ entities: given.entities }));
    const wanted = rows({ ...given, statements: [buildsOn('a', 'b', 5)] });
    expect(updateOfRows({ base: stored(given), current, wanted })).toEqual([]);
  });

  test('is the end of what it has not any more, unless somebody has edited it', () => {
    const wanted = rows({ entities: [skill('a')] });
    const base = stored(given);
    expect(updateOfRows({ base, current: base, wanted })).toMatchObject([
      { what: 'REMOVE_STATEMENT', statement: 'a-b' },
      { what: 'DEPRECATE_ENTITY', entity: 'b', replacedBy: null },
    ]);
    const edited = stored(rows({ ...given, entities: [skill('a'), skill('b', { name: 'B!' })] }));
    expect(updateOfRows({ base, current: edited, wanted })).toMatchObject([
      { what: 'REMOVE_STATEMENT' },
    ]);
  });

  test('is new evidence before the basis that rests on it', () => {
    const base = stored(given);
    const wanted = rows({
      ...given,
      statements: [{ ...buildsOn('a', 'b'), basis: 'ARTICLE' }],
      evidence: [evidence('a-b')],
    });
    expect(updateOfRows({ base, current: base, wanted })).toMatchObject([
      { what: 'ADD_EVIDENCE', statement: 'a-b', expectedVersion: 1 },
      { what: 'UPDATE_STATEMENT', statement: 'a-b', expectedVersion: 2, basis: 'ARTICLE' },
    ]);
  });
});
