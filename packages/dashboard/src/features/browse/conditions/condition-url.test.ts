import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../lib/kinds';
import { KIND_LISTS } from '../lists/kind-lists';
import { anyConditions } from './any-conditions';
import { readConditions, writeConditions } from './condition-url';
import { whereOfConditions } from './condition-where';
import { conditionsIn, MOST_CONDITIONS } from './conditions';

describe.each(KINDS)('the address of conditions of the list: %s', (kind) => {
  const list = KIND_LISTS[kind];

  test('holds all of them', () => {
    fc.assert(
      fc.property(anyConditions(list), (given) => {
        fc.pre(whereOfConditions(list, given).misfits.length === 0);
        expect(readConditions(list, writeConditions(given))).toEqual({
          conditions: given,
          misread: [],
        });
      }),
    );
  });

  test('reads whatever somebody types into it, and writes it the same again', () => {
    const sign = fc.constantFrom('~', '(', ')', '!', '.', 'all', 'any', 'name', 'has', 'x', '3');
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        const { conditions } = readConditions(list, signs.join(''));
        if (!conditions) return;
        expect(readConditions(list, writeConditions(conditions))).toEqual({
          conditions,
          misread: [],
        });
      }),
    );
  });
});

const ROLES = KIND_LISTS.Role;

test.each([
  ['a field that there is not', 'colour.is.red'],
  ['a test that there is not', 'name.smells.good'],
  ['a number that is none', 'seniority.min.high'],
  ['a day that is none', 'updatedAt.in.2026-13'],
  ['no value where there has to be one', 'name.has'],
  ['a value where there must be none', 'skills.none.python'],
  ['a group in a group', 'any(any(name.has.a)~name.has.b)', 'any(name.has.a)'],
  ['nothing', ''],
])('%s is told, and the rest holds', (_words, given, misread = given) => {
  const actual = readConditions(ROLES, `all~name.has.data~${given}`);
  expect(actual.misread).toEqual([misread]);
  expect(actual.conditions?.items[0]).toEqual({ field: 'name', test: 'has', value: 'data' });
});

test('what there is no room for is told, as if it had not been understood', () => {
  const parts = Array.from({ length: MOST_CONDITIONS + 1 }, (_, at) => `name.has.${at}`);
  const { conditions, misread } = readConditions(ROLES, parts.join('~'));
  expect(conditions && conditionsIn(conditions)).toHaveLength(MOST_CONDITIONS);
  expect(misread).toEqual([`name.has.${MOST_CONDITIONS}`]);
  const deep = 'any~name.has.a~all(skills.to.python~skills.to.sql)';
  expect(readConditions(ROLES, deep).misread).toEqual(['skills.to.sql']);
});
