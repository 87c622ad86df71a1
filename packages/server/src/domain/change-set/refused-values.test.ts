import { describe, test } from 'vitest';
import { SAYS } from '../../../../../tests/testkit/bakery.ts';
import { expectRefused, type RefusedCase } from '../../../../../tests/testkit/refused-case.ts';
import {
  cite,
  create,
  piece,
  state,
  update,
  updateStatement,
} from '../../../../../tests/testkit/write-changes.ts';
import type { Change, FieldsToSet } from './change.ts';

const named = (name: string): readonly Change[] => [create('Skill', 'new', { name })];
const rename = (given: Parameters<typeof update>[3]) => [update('Skill', 'baking', 1, given)];
const fields = (given: FieldsToSet) => rename({ fields: given });
const regrade = (given: Parameters<typeof updateStatement>[2]) => [updateStatement(SAYS, 1, given)];

const TEXTS: readonly RefusedCase[] = [
  ['an empty name', named(''), 'BAD_TEXT', 'name', 'write something'],
  ['a name that nobody sees', named('\u200D'), 'BAD_TEXT', 'name', 'write something'],
  ['white space around a name', named(' x'), 'BAD_TEXT', 'name', 'take it away'],
  ['a control character', named('a\u0000b'), 'BAD_TEXT', 'name', 'control character; take it away'],
  ['half a character', named('a\uD800b'), 'BAD_TEXT', 'name', 'write it anew'],
  ['a line break in a name', named('a\nb'), 'BAD_TEXT', 'name', 'keep to one line'],
  ['a line separator in a name', named('a\u2028b'), 'BAD_TEXT', 'name', 'keep to one line'],
  ['a zero-width space in a name', named('a\u200Bb'), 'BAD_TEXT', 'name', 'nobody sees'],
  ['a name turned round', named('a\u202Eb'), 'BAD_TEXT', 'name', 'nobody sees'],
  ['a name without end', named('a'.repeat(201)), 'BAD_TEXT', 'name', 'shorten it'],
  ['a bad alias', rename({ aliases: ['ok', ' '] }), 'BAD_TEXT', 'aliases', 'write something'],
  ['a bad description', rename({ description: 'x\u0007' }), 'BAD_TEXT', 'description', 'control'],
  [
    'half a character in a field',
    [create('Role', 'new', { fields: { duties: ['ok', '\uDC00'] } })],
    'BAD_TEXT',
    'duties',
    'write it anew',
  ],
  [
    'a control character in a field',
    [create('Tool', 'new', { fields: { category: 'a\u0001b' } })],
    'BAD_TEXT',
    'category',
    'take it away',
  ],
  ['a bad locator', [cite(SAYS, 1, piece('book', '§1\n¶2'))], 'BAD_TEXT', 'locator', 'one line'],
  [
    'a bad note',
    [cite(SAYS, 1, { ...piece('book', '¶1'), note: '' })],
    'BAD_TEXT',
    'note',
    'write something',
  ],
];

const FIELDS: readonly RefusedCase[] = [
  ['an unknown field', fields({ colour: 'red' }), 'UNKNOWN_FIELD', 'colour', 'its fields are'],
  [
    'a field that every object has',
    fields({ constructor: 'x' }),
    'UNKNOWN_FIELD',
    'constructor',
    'its fields are',
  ],
  [
    'a field out of range',
    [update('Role', 'baker', 1, { fields: { seniority: 6 } })],
    'BAD_FIELD',
    'seniority',
    'from 1 to 5',
  ],
  [
    'a fraction for a whole number',
    regrade({ fields: { level: 2.5 } }),
    'BAD_FIELD',
    'level',
    'whole number',
  ],
  [
    'a credit beyond half',
    [state('skill/baking RELATED skill/milling', { fields: { credit: 0.51 } })],
    'BAD_FIELD',
    'credit',
    '0 to 0.5',
  ],
  ['no required field', fields({ category: null }), 'BAD_FIELD', 'category', 'is missing'],
  [
    'groups without labels',
    fields({ groupUris: ['https://a.b'] }),
    'BAD_FIELD',
    'groups',
    'give both',
  ],
  [
    'pay that ends before it begins',
    [
      create('Place', 'paris'),
      state('role/baker PAYS place/paris', {
        fields: { low: 3, high: 2, currency: 'EUR', period: 'YEAR', year: 2024 },
      }),
    ],
    'BAD_FIELD',
    'low',
    'exchange or mend',
  ],
  [
    'no basis of the grade',
    [state('role/cook REQUIRES skill/baking', { gradeBasis: undefined })],
    'GRADE_BASIS',
    'gradeBasis',
    'give it only',
  ],
  [
    'a grade where none is',
    [state('skill/milling RELATED skill/baking', { gradeBasis: 'EDITORIAL' })],
    'GRADE_BASIS',
    'gradeBasis',
    'give it only',
  ],
];

describe('is refused with its rule, its field and a remedy', () => {
  test.each([...TEXTS, ...FIELDS])('%s', (...given) => {
    expectRefused(...given);
  });
});
