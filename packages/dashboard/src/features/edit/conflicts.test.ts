import { expect, test } from 'vitest';
import type { Stated } from '../../editing/draft-operation';
import { engineer, needsPython, python } from '../../testing/editing-fixtures';
import { conflictsOf, keepMine, rebased, takeTheirs } from './conflicts';
import { newEditDraft, rowOf, withRow, withTexts } from './edit-draft';
import { readDraft } from './read-draft';

const entityWith = (version: number, texts: object, statements: readonly Stated[]) => ({
  entity: engineer,
  version,
  inUse: true,
  texts: { name: 'Data Engineer', description: 'Old.', aliases: '', ...texts },
  statements,
  more: [],
});

const before = entityWith(7, {}, [needsPython]);

const row = rowOf(newEditDraft(), needsPython);

const described = withTexts(newEditDraft(), before, { ...before.texts, description: 'Mine.' });

const graded = withRow(newEditDraft(), { ...row, texts: { ...row.texts, level: '5' } });

const theirGrade = (fields: object): Stated => ({
  ...needsPython,
  version: 5,
  fields: { ...needsPython.fields, ...fields },
});

test('what others have changed elsewhere is taken over, and what is typed stays', () => {
  const now = entityWith(8, { name: 'Engineer of data' }, [theirGrade({ importance: 1 })]);
  expect(conflictsOf(described, now)).toEqual([]);
  expect(rebased(described, now).entity).toMatchObject({
    version: 8,
    texts: { name: 'Engineer of data', description: 'Mine.' },
  });
  const [operation] = readDraft(engineer, rebased(graded, now)).operations;
  expect(operation).toMatchObject({ statement: { version: 5 }, fields: { level: 5 } });
});

test('a field that both have changed is told with its three sides, and stays until one decides', () => {
  const now = entityWith(8, { description: 'Theirs.' }, []);
  const [conflict] = conflictsOf(described, now);
  expect(conflict).toEqual({
    what: 'FIELD',
    field: 'description',
    base: 'Old.',
    theirs: 'Theirs.',
    yours: 'Mine.',
  });
  expect(rebased(described, now).entity).toEqual(described.entity);
});

test('keeping mine saves it on the version that there is now', () => {
  const now = entityWith(8, { description: 'Theirs.' }, []);
  const [conflict] = conflictsOf(described, now);
  const next = rebased(keepMine(described, conflict as never, engineer), now);
  expect(conflictsOf(next, now)).toEqual([]);
  expect(readDraft(engineer, next).operations).toMatchObject([
    { version: 8, before: { description: 'Theirs.' }, fields: { description: 'Mine.' } },
  ]);
});

test('taking theirs leaves nothing of it to save', () => {
  const now = entityWith(8, { description: 'Theirs.' }, []);
  const [conflict] = conflictsOf(described, now);
  const next = rebased(takeTheirs(described, conflict as never), now);
  expect(next.entity).toBeNull();
});

test('a grade that both have changed is kept or given up by itself', () => {
  const now = entityWith(7, {}, [theirGrade({ level: 2, importance: 1 })]);
  const [conflict] = conflictsOf(graded, now);
  expect(conflict).toMatchObject({
    what: 'GRADE',
    field: 'level',
    base: '3',
    theirs: '2',
    yours: '5',
  });
  const mine = rebased(keepMine(graded, conflict as never, engineer), now);
  expect(readDraft(engineer, mine).operations).toMatchObject([
    { statement: { version: 5 }, fields: { level: 5 } },
  ]);
  expect(rebased(takeTheirs(graded, conflict as never), now).rows).toEqual({});
});

test('what others have removed is stated anew, or given up', () => {
  const now = entityWith(7, {}, []);
  const [conflict] = conflictsOf(graded, now);
  expect(conflict?.what).toBe('GONE');
  const mine = rebased(keepMine(graded, conflict as never, engineer), now);
  expect(readDraft(engineer, mine).operations).toMatchObject([
    { what: 'ADD_STATEMENT', from: engineer, to: python, fields: { level: 5 } },
  ]);
  expect(rebased(takeTheirs(graded, conflict as never), now).rows).toEqual({});
});

test('what is removed here and changed by others is asked about; what both remove is not', () => {
  const removing = withRow(newEditDraft(), { ...row, removed: true });
  const now = entityWith(7, {}, [theirGrade({ level: 1 })]);
  const [conflict] = conflictsOf(removing, now);
  expect(conflict?.what).toBe('REMOVAL');
  const mine = rebased(keepMine(removing, conflict as never, engineer), now);
  expect(readDraft(engineer, mine).operations).toMatchObject([
    { what: 'REMOVE_STATEMENT', statement: { version: 5 } },
  ]);
  const both = entityWith(7, {}, []);
  expect(conflictsOf(removing, both)).toEqual([]);
  expect(rebased(removing, both).rows).toEqual({});
});
