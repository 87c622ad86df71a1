import { expect, test } from 'vitest';
import { effectOf, reviewedOperation } from '../../testing/review-fixtures';
import {
  addedEntities,
  evidenceOf,
  excludedBy,
  externalIdsIn,
  signOf,
  statementOf,
  toldFields,
} from './reviewed-operation';

const created = effectOf(
  { action: 'CREATED', id: 'id-1', subject: 'skill/feature-stores' },
  {
    slug: [null, 'feature-stores'],
    name: [null, 'Feature stores'],
    status: [null, 'ACTIVE'],
    groupUris: [null, []],
    aliases: [null, []],
    description: [null, 'Keeps inputs.'],
  },
);

const stated = effectOf(
  {
    table: 'STATEMENTS',
    action: 'CREATED',
    id: 'statement-1',
    subject: 'role/data-engineer REQUIRES id-1',
  },
  {
    basis: [null, 'ARTICLE'],
    gradeBasis: [null, 'EDITORIAL'],
    from: [null, 'x'],
    to: [null, 'id-1'],
    rank: [null, 'NORMAL'],
    level: [null, 3],
  },
);

const supported = effectOf(
  { table: 'EVIDENCE', action: 'CREATED', id: 'evidence-1', subject: '§Skills ¶3' },
  { locator: [null, '§Skills ¶3'], note: [null, 'It says so.'], sourceId: [null, 'source-1'] },
);

const counted = effectOf(
  { table: 'STATEMENTS', id: 'statement-2', subject: 'role/a REQUIRES skill/b' },
  {},
);

test.each([
  ['what is added', [created], '+'],
  ['evidence that is added to a statement', [supported, counted], '+'],
  ['what is removed', [effectOf({ action: 'REMOVED' }, { level: [3, null] })], '−'],
  ['what goes out of use', [effectOf({}, { status: ['ACTIVE', 'DEPRECATED'] })], '−'],
  ['what comes into use again', [effectOf({}, { status: ['DEPRECATED', 'ACTIVE'] })], '+'],
  ['what is changed', [effectOf({}, { name: ['a', 'b'] })], '±'],
  ['what both adds and removes', [created, effectOf({ action: 'REMOVED' }, { a: [1, null] })], '±'],
] as const)('%s has its sign', (_, given, expected) => {
  expect(signOf(given)).toBe(expected);
});

test('of what is added, the fields that say something are told, the name first', () => {
  expect(toldFields(created).map(({ field }) => field)).toEqual(['name', 'description', 'slug']);
  expect(toldFields(stated).map(({ field }) => field)).toEqual(['level']);
});

test('what a statement joins, and what it rests on, is read from what happens to rows', () => {
  const operation = reviewedOperation(1, { effects: [stated, supported] });
  expect(statementOf(operation)).toEqual({
    id: 'statement-1',
    from: 'role/data-engineer',
    type: 'REQUIRES',
    to: 'id-1',
    basis: 'ARTICLE',
    gradeBasis: 'EDITORIAL',
    isThere: false,
  });
  expect(evidenceOf(operation)).toEqual([
    { id: 'evidence-1', sign: '+', source: 'source-1', locator: '§Skills ¶3', note: 'It says so.' },
  ]);
  expect(statementOf(reviewedOperation(0))).toBeNull();
});

test('what the change set itself adds is known by id and by name', () => {
  const added = addedEntities([reviewedOperation(0, { effects: [created] })]);
  const expected = { kind: 'Skill', slug: 'feature-stores', name: 'Feature stores' };
  expect(added.get('id-1')).toEqual(expected);
  expect(added.get('skill/feature-stores')).toEqual(expected);
});

const known = (id: string, entity: string) =>
  effectOf(
    { table: 'REFERENCES', action: 'CREATED', id, subject: entity },
    { entityId: [null, entity] },
  );
const renamed = effectOf(
  { table: 'REFERENCES', action: 'CREATED', id: 'role/former' },
  { entityId: [null, 'one'] },
);

test('external ids are told, slugs that led there before are not', () => {
  const operation = { effects: [effectOf({}, {}), known('esco:a', 'one'), renamed] };
  expect(externalIdsIn(operation)).toEqual({ added: ['esco:a'], removed: [] });
});

test('answers exclude one another where both are of one row, or of one entity', () => {
  const entity = (id: string) => effectOf({ id }, {});
  const answers = [
    [entity('one'), known('esco:a', 'one')],
    [entity('one'), known('esco:b', 'one')],
    [entity('new a'), known('esco:a', 'new a')],
    [entity('new b'), known('esco:b', 'new b')],
  ].map((effects, position) => ({ position, effects }));
  expect(answers.map(({ position }) => excludedBy(position, answers))).toEqual([
    [1, 2],
    [0, 3],
    [0],
    [1],
  ]);
});
