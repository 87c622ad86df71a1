import { describe, expect, test } from 'vitest';
import { ENTITY_FIELD_RULES, STATEMENT_FIELD_RULES } from './field-rules.ts';
import { STATEMENT_SHAPES, STATEMENT_TYPES } from './statement-types.ts';

test.each(STATEMENT_TYPES)('the fields of %s have a rule each', (type) => {
  expect(Object.keys(STATEMENT_FIELD_RULES[type])).toEqual([...STATEMENT_SHAPES[type].fields]);
});

const { importance } = STATEMENT_FIELD_RULES.REQUIRES;
const { credit } = STATEMENT_FIELD_RULES.RELATED;
const { homepage } = ENTITY_FIELD_RULES.Tool;
const { duties } = ENTITY_FIELD_RULES.Role;
const { date } = ENTITY_FIELD_RULES.Source;
const { category } = ENTITY_FIELD_RULES.Trend;

describe.each([
  ['importance', importance, [1, 5], [0, 6, 2.5, '3', Number.NaN]],
  ['credit', credit, [0, 0.25, 0.5], [-0.1, 0.51, '0.2']],
  ['homepage', homepage, ['https://example.org', 'https://example.org/a?b'], ['http://a.org', 'x']],
  ['duties', duties, [[], ['Test models']], ['Test models', [''], [1]]],
  [
    'date',
    date,
    ['2023-07-12', '2024-02-29', '2000-02-29', '1999-12-31'],
    ['12 July 2023', '2023-13-01', '2023-00-10', '2023-02-29', '1900-02-29', '2024-04-31', 2023],
  ],
  ['category', category, ['TREND', 'CHALLENGE'], ['trend', '', 1]],
])('the rule for %s', (_, rule, givenGood, givenBad) => {
  test.each(givenGood.map((value) => [value]))('takes %j', (value) => {
    expect(rule?.accepts(value)).toBe(true);
  });

  test.each(givenBad.map((value) => [value]))('refuses %j', (value) => {
    expect(rule?.accepts(value)).toBe(false);
  });

  test('says what it asks for', () => {
    expect(rule?.expected).toMatch(/^(a|one of) /u);
  });
});
