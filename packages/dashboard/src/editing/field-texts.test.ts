import { expect, test } from 'vitest';
import * as field from './field-shapes';
import { changedFields, readFields, writeTexts } from './field-texts';

const SKILL = field.fieldsOfKind('Skill');

test('what is typed is read as what the fields hold', () => {
  const texts = {
    name: ' Python ',
    description: 'A language.',
    aliases: 'Py\n\n  CPython ',
    category: 'TECHNICAL',
    hoursPerLevel: '12,5',
  };
  expect(readFields(SKILL, texts)).toEqual({
    fields: {
      name: 'Python',
      description: 'A language.',
      aliases: ['Py', 'CPython'],
      category: 'TECHNICAL',
      hoursPerLevel: 12.5,
    },
    faults: {},
  });
});

test('a share is typed in per cent, and written so again', () => {
  const { fields, faults } = readFields([field.CREDIT], { credit: '25 %' });
  expect({ fields, faults }).toEqual({ fields: { credit: 0.25 }, faults: {} });
  expect(writeTexts([field.CREDIT], { credit: 0.29 })).toEqual({ credit: '29' });
});

test.each([
  [field.CREDIT, '60', 'outOfRange'],
  [field.CREDIT, 'much', 'notNumber'],
  [field.YEAR, '2020.5', 'notWhole'],
  [field.LEVEL, '', 'missingChoice'],
  [{ name: 'url', input: 'line' }, 'javascript:alert(1)', 'notAddress'],
  [{ name: 'url', input: 'line' }, 'http://example.org', 'notAddress'],
] as const)('%o does not take “%s”', (shape, text, expected) => {
  expect(readFields([shape], { [shape.name]: text }).faults).toEqual({ [shape.name]: expected });
});

test('only what differs is changed, and what was taken away is none', () => {
  const before = { name: 'Python', aliases: 'Py', hoursPerLevel: '12' };
  const after = { name: 'Python ', aliases: '', hoursPerLevel: '' };
  expect(changedFields(SKILL, before, after)).toEqual({
    before: { aliases: ['Py'], hoursPerLevel: 12 },
    fields: { aliases: [], hoursPerLevel: null },
  });
});
