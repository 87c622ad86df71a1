import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OPERATIONS } from '../testing/editing-fixtures';
import { useOperationWords } from './use-operation-words';

const wordsOf = (name: keyof typeof OPERATIONS) =>
  renderHook(() => useOperationWords()).result.current(OPERATIONS[name]);

test.each([
  ['create', '+', 'Add the skill “Feature stores”'],
  ['correct', '±', 'Change Data Engineer: description and seniority'],
  ['deprecate', '−', 'Take Python out of use'],
  ['replace', '−', 'Take Python out of use, and let Programming stand in for it'],
  ['state', '+', 'Add: Data Engineer needs Python (welcome, level guided, vital)'],
  ['change', '±', 'Change: Data Engineer needs Python: level'],
  ['remove', '−', 'Remove: Data Engineer needs Python (essential, level working, major)'],
  ['support', '+', 'Name a source for: Data Engineer needs Python'],
] as const)('to %s is said in a sentence with its sign', (name, sign, sentence) => {
  expect(wordsOf(name)).toMatchObject({ sign, sentence });
});

test('what changes is said field by field, as it was and as it is to be', () => {
  expect(wordsOf('correct').details).toEqual([
    { label: 'description', before: 'Old.', after: 'New.' },
    { label: 'seniority', before: 'experienced', after: null },
  ]);
  expect(wordsOf('change').details).toEqual([
    { label: 'level', before: 'working', after: 'expert' },
  ]);
});
