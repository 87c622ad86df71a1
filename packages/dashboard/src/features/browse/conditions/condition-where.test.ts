import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildSchema, coerceInputValue, isInputType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../lib/kinds';
import { KIND_LISTS } from '../lists/kind-lists';
import { anyConditions } from './any-conditions';
import { type Where, whereOfConditions } from './condition-where';
import { type Condition, type Conditions, isGroup, keepConditions } from './conditions';

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../../../../../schema.graphql'), 'utf8'),
);

/** The limits of the API: objects inside the object of a filter, and branches under OR and AND. */
const NESTING = 4;
const BRANCHES = 20;

function nestingOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Math.max(0, ...Object.values(value).map(nestingOf));
  return Array.isArray(value) ? inner : inner + 1;
}

function branchesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, inner]) => {
    const own = (key === 'OR' || key === 'AND') && Array.isArray(inner) ? inner.length : 0;
    return sum + own + branchesOf(inner);
  }, 0);
}

/** Whether a filter holds, where `holds` tells of each of its clauses. */
function meets(where: Where, holds: (clause: string) => boolean): boolean {
  return Object.entries(where).every(([key, value]) => {
    if (key === 'AND') return (value as Where[]).every((one) => meets(one, holds));
    if (key === 'OR') return (value as Where[]).some((one) => meets(one, holds));
    return holds(JSON.stringify({ [key]: value }));
  });
}

/** Whether conditions hold, where `holds` tells of each. */
function expected({ mode, items }: Conditions, holds: (one: Condition) => boolean): boolean {
  const each = items.map((item) =>
    isGroup(item) ? expected({ mode: item.mode, items: item.conditions }, holds) : holds(item),
  );
  return mode === 'all' ? each.every(Boolean) : each.some(Boolean);
}

describe.each(KINDS)('conditions of the list: %s', (kind) => {
  const list = KIND_LISTS[kind];
  const clauseOf = (condition: Condition): Where => {
    const { where } = whereOfConditions(list, { mode: 'any', items: [condition] });
    const [clause = where] = (where['OR'] ?? []) as Where[];
    return clause;
  };
  const kept = (given: Conditions) => {
    const { misfits } = whereOfConditions(list, given);
    return keepConditions(given, (one) => !misfits.includes(one));
  };

  test('are a filter that the API takes, within its limits', () => {
    const type = schema.getType(`${kind}Where`);
    if (!isInputType(type)) throw new Error('the schema has no such filter');
    fc.assert(
      fc.property(anyConditions(list), (given) => {
        const conditions = kept(given);
        if (!conditions) return;
        const { where } = whereOfConditions(list, conditions);
        coerceInputValue(where, type, (_path, _value, error) => {
          throw error;
        });
        expect(nestingOf(where) - 1).toBeLessThanOrEqual(NESTING);
        expect(branchesOf(where)).toBeLessThanOrEqual(BRANCHES);
      }),
    );
  });

  test('mean in the filter what they say, whatever holds of each', () => {
    fc.assert(
      fc.property(anyConditions(list), fc.func(fc.boolean()), (given, decide) => {
        const conditions = kept(given);
        if (!conditions) return;
        const holds = (clause: string) => decide(clause);
        const holdsOf = (one: Condition) => holds(JSON.stringify(clauseOf(one)));
        const { where } = whereOfConditions(list, conditions);
        expect(meets(where, holds)).toBe(expected(conditions, holdsOf));
      }),
    );
  });
});

const ROLES = KIND_LISTS.Role;
const python: Condition = { field: 'skills', test: 'to', value: 'python' };
const sql: Condition = { field: 'skills', test: 'to', value: 'sql' };
const senior: Condition = { field: 'seniority', test: 'min', value: '4' };
const entry: Condition = { field: 'seniority', test: 'is', value: '1' };

test('of two groups the deep one stands on the outside', () => {
  const { where, misfits } = whereOfConditions(ROLES, {
    mode: 'all',
    items: [
      { mode: 'any', conditions: [senior, entry] },
      { mode: 'any', conditions: [python, sql] },
    ],
  });
  expect(misfits).toEqual([]);
  expect(where).toEqual({
    AND: [{ OR: [{ seniority: { gte: 4 } }, { seniority: { eq: 1 } }] }],
    OR: [
      { requires: { some: { slug: { eq: 'python' } } } },
      { requires: { some: { slug: { eq: 'sql' } } } },
    ],
  });
});

test('what the API has no room for is named', () => {
  const { misfits } = whereOfConditions(ROLES, {
    mode: 'any',
    items: [entry, { mode: 'all', conditions: [python, sql] }],
  });
  expect(misfits).toEqual([sql]);
});

test('that anything is connected, or nothing, is asked by a clause with something in it', () => {
  const asked = (of: 'some' | 'none') =>
    whereOfConditions(ROLES, { mode: 'all', items: [{ field: 'skills', test: of, value: '' }] });
  const anySkill = { slug: { startsWith: '' } };
  expect(asked('some').where).toEqual({ AND: [{ requires: { some: anySkill } }] });
  expect(asked('none').where).toEqual({ AND: [{ requires: { none: anySkill } }] });
});

describe('what is asked of a statement', () => {
  const pythonSaid: Condition = { ...python, stated: { basis: 'ARTICLE', importance: '4' } };
  const anyWorking: Condition = {
    field: 'skills',
    test: 'some',
    value: '',
    stated: { level: '3' },
  };
  const anyTool: Condition = {
    field: 'tools',
    test: 'none',
    value: '',
    stated: { basis: 'DATASET' },
  };

  test('is asked of the very statement that connects to what is named', () => {
    const { where, misfits } = whereOfConditions(ROLES, {
      mode: 'all',
      items: [pythonSaid, senior],
    });
    expect(misfits).toEqual([]);
    expect(where).toEqual({
      requiresConnection: {
        some: {
          node: { slug: { eq: 'python' } },
          edge: { basis: { eq: 'ARTICLE' }, importance: { gte: 4 } },
        },
      },
      AND: [{ seniority: { gte: 4 } }],
    });
  });

  test('has room once for each field, and where all conditions have to hold', () => {
    const misfitsOf = (conditions: Conditions, filters = {}) =>
      whereOfConditions(ROLES, conditions, filters).misfits;
    expect(misfitsOf({ mode: 'all', items: [pythonSaid, anyTool] })).toEqual([]);
    expect(misfitsOf({ mode: 'all', items: [pythonSaid, anyWorking] })).toEqual([anyWorking]);
    expect(misfitsOf({ mode: 'any', items: [pythonSaid] })).toEqual([]);
    expect(misfitsOf({ mode: 'any', items: [pythonSaid, senior] })).toEqual([pythonSaid]);
    const inGroup = { mode: 'any' as const, conditions: [anyWorking, senior] };
    expect(misfitsOf({ mode: 'all', items: [inGroup] })).toEqual([anyWorking]);
  });

  test('does not take the place of the filter for articles, which asks another statement', () => {
    const both = { mode: 'all' as const, items: [anyWorking, anyTool] };
    const { misfits } = whereOfConditions(ROLES, both, { article: 'yes' });
    expect(misfits).toEqual([anyWorking]);
  });
});
