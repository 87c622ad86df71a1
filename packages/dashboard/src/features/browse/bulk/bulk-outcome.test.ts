import { describe, expect, test } from 'vitest';
import type { FieldValues, Stated } from '../../../editing/draft-operation';
import { toChangeInput } from '../../../editing/to-change-input';
import { engineer, needsPython, python } from '../../../testing/editing-fixtures';
import type { BulkChange } from './bulk-change';
import { bulkOutcome } from './bulk-outcome';
import { mostAtOnce } from './most-at-once';
import type { BulkRow } from './row-outcome';

const rowOf = (slug: string, own: Partial<BulkRow> = {}): BulkRow => ({
  id: slug,
  entity: { kind: 'Role', slug, name: slug.toUpperCase() },
  version: 3,
  inUse: true,
  fields: { group: 'Data', seniority: 2 },
  stated: null,
  ...own,
});

const of = (...rows: readonly BulkRow[]) => new Map(rows.map((row) => [row.id, row]));

const selection = ['a', 'b', 'c'].map((slug) => ({ slug, name: slug.toUpperCase() }));

type Given = { before?: readonly BulkRow[]; now: readonly BulkRow[]; out?: readonly string[] };

const outcomeOf = (change: BulkChange, { now, before = now, out = [] }: Given) =>
  bulkOutcome({ change, selection, base: of(...before), now: of(...now), out });

const whys = ({ left }: ReturnType<typeof bulkOutcome>) =>
  Object.fromEntries(left.map(({ row, why }) => [row.slug, why]));

const inputs = ({ operations }: ReturnType<typeof bulkOutcome>) =>
  operations.map(({ operation }) => toChangeInput(operation));

const senior: BulkChange = { what: 'FIELD', field: 'seniority', value: 4 };

describe('a field that is set', () => {
  test('is changed where it is another, and where it is so already nothing is done', () => {
    const outcome = outcomeOf(senior, {
      now: [rowOf('a'), rowOf('b', { fields: { seniority: 4 } }), rowOf('c')],
      out: ['c'],
    });
    expect(inputs(outcome)).toEqual([
      { updateRole: { role: 'role/a', expectedVersion: 3, seniority: 4 } },
    ]);
    expect(whys(outcome)).toEqual({ b: 'SAME', c: 'OUT' });
  });

  test('is no conflict where somebody else has changed another field, and the new version is named', () => {
    const outcome = outcomeOf(senior, {
      before: [rowOf('a')],
      now: [rowOf('a', { version: 5, fields: { group: 'Other', seniority: 2 } })],
    });
    expect(outcome.conflicts).toEqual([]);
    expect(inputs(outcome)).toEqual([
      { updateRole: { role: 'role/a', expectedVersion: 5, seniority: 4 } },
    ]);
  });

  test('is a conflict where somebody else has changed the same, unless they did what is to be done', () => {
    const changed = (seniority: number) => rowOf('a', { version: 4, fields: { seniority } });
    const other = outcomeOf(senior, { before: [rowOf('a')], now: [changed(3)] });
    expect(other.operations).toEqual([]);
    expect(other.conflicts).toMatchObject([{ slug: 'a', operation: { version: 4 } }]);
    const same = outcomeOf(senior, { before: [rowOf('a')], now: [changed(4)] });
    expect(same.conflicts).toEqual([]);
    expect(whys(same)).toMatchObject({ a: 'SAME' });
  });

  test('a row that is not there any more is left out', () => {
    expect(whys(outcomeOf(senior, { now: [rowOf('a'), rowOf('b')] }))).toEqual({ c: 'GONE' });
  });
});

const statedOf = (slug: string, fields: FieldValues = needsPython.fields): Stated => ({
  ...needsPython,
  id: `statement-${slug}`,
  from: { ...engineer, slug },
  fields: { ...fields },
});

const shared = { type: 'REQUIRES', outward: true, other: python } as const;
const grades = { necessity: 'ESSENTIAL', level: 3, importance: 5 };
const stating: BulkChange = {
  what: 'STATE',
  shared,
  fields: grades,
  evidence: null,
  creating: [],
  sets: false,
};

describe('a statement', () => {
  const now = [
    rowOf('a'),
    rowOf('b', { stated: statedOf('b') }),
    rowOf('c', { stated: statedOf('c', grades) }),
  ];

  test('is added where it is not said yet', () => {
    const outcome = outcomeOf(stating, { now });
    expect(inputs(outcome)).toEqual([
      {
        require: {
          role: 'role/a',
          skill: 'skill/python',
          basis: 'EDITORIAL',
          evidence: [],
          ...grades,
        },
      },
    ]);
    expect(whys(outcome)).toEqual({ b: 'SAME', c: 'SAME' });
  });

  test('gets the grades where it is said with others, if that is wanted', () => {
    const outcome = outcomeOf({ ...stating, sets: true }, { now });
    expect(inputs(outcome)[1]).toEqual({
      updateRequires: { statement: 'statement-b', expectedVersion: 4, importance: 5 },
    });
    expect(whys(outcome)).toEqual({ c: 'SAME' });
  });

  test('that a dataset has graded is graded by us from then on', () => {
    const rated = statedOf('b', { ...grades, gradeBasis: 'DATASET' });
    const outcome = outcomeOf(
      { what: 'GRADE', shared, fields: { level: 1 } },
      { now: [rowOf('b', { stated: rated })] },
    );
    expect(inputs(outcome)).toEqual([
      { updateRequires: expect.objectContaining({ level: 1, gradeBasis: 'EDITORIAL' }) },
    ]);
  });

  test('is removed where it is said', () => {
    const outcome = outcomeOf({ what: 'UNSTATE', shared }, { now });
    expect(inputs(outcome)).toEqual([
      { removeStatement: { statement: 'statement-b', expectedVersion: 4 } },
      { removeStatement: { statement: 'statement-c', expectedVersion: 4 } },
    ]);
    expect(whys(outcome)).toEqual({ a: 'UNSAID' });
  });

  test('of which somebody else has changed the grades is a conflict', () => {
    const graded = rowOf('b', { stated: { ...statedOf('b', grades), version: 5 } });
    const outcome = outcomeOf(
      { what: 'GRADE', shared, fields: { level: 1 } },
      { before: now, now: [now[0] ?? rowOf('a'), graded] },
    );
    expect(outcome.conflicts.map(({ slug }) => slug)).toEqual(['b']);
  });

  test('is not made between something and itself', () => {
    const itself = rowOf('a', { entity: { kind: 'Skill', slug: 'python', name: 'Python' } });
    const outcome = outcomeOf(
      { ...stating, shared: { type: 'BUILDS_ON', outward: true, other: python } },
      { now: [itself] },
    );
    expect(outcome.operations).toEqual([]);
    expect(whys(outcome)).toMatchObject({ a: 'ITSELF' });
  });

  test('that rests on a new source creates it once, before all others', () => {
    const creating = [
      {
        what: 'CREATE_ENTITY' as const,
        entity: { kind: 'Source' as const, slug: 'book', name: 'Book' },
        fields: { name: 'Book' },
      },
    ];
    const change = { ...stating, creating };
    const first = outcomeOf(change, { now: [rowOf('a'), rowOf('b')] });
    expect(first.operations.map(({ slug }) => slug)).toEqual([null, 'a', 'b']);
    expect(outcomeOf(change, { now: [rowOf('b', { stated: statedOf('b') })] }).operations).toEqual(
      [],
    );
  });
});

test('entities are taken out of use, but for what stands in for them', () => {
  const now = [rowOf('a'), rowOf('b', { inUse: false }), rowOf('c')];
  const replacedBy = { kind: 'Role', slug: 'c', name: 'C' } as const;
  const outcome = outcomeOf({ what: 'DEPRECATE', replacedBy }, { now });
  expect(inputs(outcome)).toEqual([
    { deprecateRole: { role: 'role/a', expectedVersion: 3, replacedBy: 'role/c' } },
  ]);
  expect(whys(outcome)).toEqual({ b: 'SAME', c: 'ITSELF' });
});

test('no more is sent at once than a request may hold', () => {
  const long = {
    ...stating,
    evidence: { source: python, locator: '§1', note: 'é'.repeat(60_000) },
  };
  const { operations } = outcomeOf(long, { now: [rowOf('a'), rowOf('b'), rowOf('c')] });
  expect(operations).toHaveLength(3);
  expect(mostAtOnce(operations)).toBe(2);
  expect(mostAtOnce(operations.slice(0, 2))).toBe(2);
});
