import { expect, test } from 'vitest';
import { toChangeInput } from '../../editing/to-change-input';
import { article, engineer, needsPython } from '../../testing/editing-fixtures';
import { newEditDraft, rowOf, withRow } from './edit-draft';
import { readDraft } from './read-draft';

const piece = { id: 'evidence-1', source: article, locator: '§1', note: 'It is asked for.' };

const stated = { ...needsPython, evidence: [piece] };

const row = rowOf(newEditDraft(), stated);

const support = (locator: string) => ({
  key: locator,
  value: { source: { what: 'known' as const, entity: article }, locator, note: 'So it says.' },
});

const read = (next: typeof row) => readDraft(engineer, withRow(newEditDraft(), next));

test('several changes of one statement are each made on what the one before leaves', () => {
  const { operations } = read({
    ...row,
    texts: { ...row.texts, level: '5' },
    dropped: ['evidence-1'],
    support: [support('§2')],
  });
  const inputs = operations.map(toChangeInput);
  expect(inputs).toEqual([
    { addEvidence: expect.objectContaining({ expectedVersion: 4, locator: '§2' }) },
    { updateRequires: { statement: 'statement-1', expectedVersion: 5, level: 5 } },
    { removeEvidence: { statement: 'statement-1', expectedVersion: 6, evidence: 'evidence-1' } },
  ]);
});

test('a statement that goes is removed, whatever else was changed of it', () => {
  const { operations } = read({ ...row, removed: true, texts: { ...row.texts, level: '5' } });
  expect(operations.map(({ what }) => what)).toEqual(['REMOVE_STATEMENT']);
});

test('a change that is taken back leaves nothing to save', () => {
  const changed = withRow(newEditDraft(), { ...row, texts: { ...row.texts, level: '5' } });
  expect(withRow(changed, row).rows).toEqual({});
});

test('what is new and named twice is created once, before all that names it', () => {
  const texts = { name: 'Feature stores', description: 'Keep inputs.', category: 'TECHNICAL' };
  const added = (type: 'REQUIRES', key: string) => ({
    key,
    value: {
      way: { type, outward: true },
      other: { what: 'new' as const, kind: 'Skill' as const, texts },
      texts: { necessity: 'ESSENTIAL', level: '3', importance: '2' },
      evidence: null,
    },
  });
  const draft = { ...newEditDraft(), added: [added('REQUIRES', 'a'), added('REQUIRES', 'b')] };
  const { operations, parts } = readDraft(engineer, draft);
  expect(operations.map(({ what }) => what)).toEqual([
    'CREATE_ENTITY',
    'ADD_STATEMENT',
    'ADD_STATEMENT',
  ]);
  expect(parts).toEqual(['added a', 'added a', 'added b']);
});

test('what cannot be read yet is told by part, and all else is read all the same', () => {
  const { operations, faults } = readDraft(engineer, {
    ...withRow(newEditDraft(), { ...row, removed: true }),
    entity: {
      version: 7,
      before: { name: 'Data Engineer', description: 'Old.' },
      texts: { name: '', description: 'Old.' },
    },
  });
  expect(faults).toEqual({ fields: { name: 'missing' } });
  expect(operations).toHaveLength(1);
});
