import { describe, expect, test } from 'vitest';
import { bakery, SAYS } from '../../../../../tests/testkit/bakery.ts';
import { problemsOf } from '../../../../../tests/testkit/memory-graph.ts';
import { expectRefused, type RefusedCase } from '../../../../../tests/testkit/refused-case.ts';
import {
  cite,
  create,
  deprecate,
  merge,
  piece,
  remove,
  restore,
  state,
  uncite,
  update,
  updateStatement,
} from '../../../../../tests/testkit/write-changes.ts';
import type { Change } from './change.ts';

const named = (name: string): readonly Change[] => [create('Skill', 'new', { name })];
const rename = (given: Parameters<typeof update>[3]) => [update('Skill', 'baking', 1, given)];
const regrade = (given: Parameters<typeof updateStatement>[2]) => [updateStatement(SAYS, 1, given)];

const IDENTITY: readonly RefusedCase[] = [
  ['a slug with capitals', rename({ slug: 'Baking' }), 'BAD_SLUG', 'slug', 'lower-case words'],
  ['a slug without end', rename({ slug: 'a'.repeat(201) }), 'BAD_SLUG', 'slug', 'shorten it'],
  ['a slug in use', rename({ slug: 'milling' }), 'DUPLICATE_SLUG', 'slug', 'choose another'],
  [
    'a slug that was somebody’s',
    [
      update('Skill', 'milling', 1, { slug: 'grinding' }),
      create('Skill', 'new', { slug: 'milling' }),
    ],
    'DUPLICATE_SLUG',
    'slug',
    'skill/grinding',
  ],
  ['a name in use', named('ＫＮＥＡＤＩＮＧ'), 'DUPLICATE_NAME', 'name', 'skill/kneading'],
  [
    'an id in use',
    [create('Skill', 'new', { id: 'id-oven' })],
    'DUPLICATE_ID',
    'id',
    'one of its own',
  ],
  [
    'an id that was merged',
    [merge('milling', 'kneading'), create('Skill', 'new', { id: 'id-milling' })],
    'DUPLICATE_ID',
    'id',
    'or was',
  ],
  [
    'an id that reads like a slug',
    [create('Skill', 'new', { id: 'skill/x' })],
    'BAD_FIELD',
    'id',
    'do not begin with a kind',
  ],
  [
    'an external id of another',
    [create('Skill', 'new', { externalIds: ['esco:1'] })],
    'DUPLICATE_REFERENCE',
    'externalIds',
    'skill/baking',
  ],
  [
    'an external id that is an id',
    [create('Role', 'a', { id: 'esco:2' }), create('Role', 'b', { externalIds: ['esco:2'] })],
    'DUPLICATE_REFERENCE',
    'externalIds',
    'role/a',
  ],
  [
    'an external id without a scheme',
    rename({ externalIds: ['1'] }),
    'BAD_FIELD',
    'externalIds',
    'expected one such as',
  ],
  [
    'an external id that nobody sees',
    rename({ externalIds: ['esco:\u0000'] }),
    'BAD_FIELD',
    'externalIds',
    'expected one such as',
  ],
  [
    'a statement’s id in use',
    [state('role/cook REQUIRES skill/baking', { id: SAYS.replaceAll(' ', '.') })],
    'DUPLICATE_ID',
    'id',
    'one of its own',
  ],
];

const REFERENCES: readonly RefusedCase[] = [
  [
    'an unknown entity',
    [state('role/baker REQUIRES skill/nothing')],
    'UNKNOWN_REFERENCE',
    'skill',
    'create it in an earlier operation',
  ],
  [
    'an unknown statement',
    [remove('role/cook REQUIRES skill/baking', 1)],
    'UNKNOWN_REFERENCE',
    'statement',
    'give its id',
  ],
  [
    'unknown evidence',
    [uncite(SAYS, 1, 'none')],
    'UNKNOWN_REFERENCE',
    'evidence',
    'one that it has',
  ],
  [
    'a slug of two kinds',
    [merge('baking', 'oven')],
    'AMBIGUOUS_REFERENCE',
    'from',
    'skill/baking, tool/baking',
  ],
  [
    'an entity of another kind',
    [state('role/baker REQUIRES tool/oven')],
    'KIND_NOT_ALLOWED',
    'skill',
    'name a skill here',
  ],
  [
    'a statement of another type',
    [updateStatement('skill/baking BUILDS_ON skill/kneading', 1, { type: 'REQUIRES' })],
    'KIND_NOT_ALLOWED',
    'statement',
    'the operation for BUILDS_ON',
  ],
  [
    'itself',
    [state('skill/baking RELATED skill/baking')],
    'SELF_REFERENCE',
    'related',
    'name another related',
  ],
  [
    'what is deprecated',
    [state('role/baker REQUIRES skill/old')],
    'DEPRECATED_TARGET',
    'skill',
    'restore it',
  ],
  [
    'a pair that is joined',
    [state(SAYS, { id: 'x' })],
    'DUPLICATE_STATEMENT',
    'skill',
    'change that statement',
  ],
  [
    'a pair that is joined the other way',
    [state('skill/baking RELATED skill/milling'), state('skill/milling RELATED skill/baking')],
    'DUPLICATE_STATEMENT',
    'related',
    'change that statement',
  ],
  [
    'a circle',
    [state('skill/milling BUILDS_ON skill/baking')],
    'CYCLE',
    'prerequisite',
    'skill/milling → skill/baking → skill/kneading → skill/milling',
  ],
  [
    'no evidence',
    [state('role/cook REQUIRES skill/baking', { basis: 'ARTICLE' })],
    'MISSING_EVIDENCE',
    'basis',
    'make the basis EDITORIAL',
  ],
  [
    'no evidence any more',
    [
      cite(SAYS, 1, piece('book', '¶1')),
      updateStatement(SAYS, 2, { basis: 'ARTICLE' }),
      uncite(SAYS, 3, 'book.¶1'),
    ],
    'MISSING_EVIDENCE',
    'basis',
    'add some',
  ],
  [
    'evidence twice',
    [cite(SAYS, 1, piece('book', '¶1')), cite(SAYS, 2, { ...piece('book', '¶1'), id: 'x' })],
    'DUPLICATE_EVIDENCE',
    'locator',
    'name another place',
  ],
  [
    'evidence from no source',
    [cite(SAYS, 1, piece('tool/oven', '¶1'))],
    'KIND_NOT_ALLOWED',
    'source',
    'name a source',
  ],
  [
    'the second piece of a statement',
    [
      state('role/cook REQUIRES skill/baking', {
        evidence: [piece('book', '¶1'), piece('shelf', '¶1')],
      }),
    ],
    'UNKNOWN_REFERENCE',
    'evidence[1].source',
    'called "shelf"',
  ],
  [
    'evidence from a deprecated source',
    [deprecate('Source', 'book', 1), cite(SAYS, 1, piece('book', '¶1'))],
    'DEPRECATED_TARGET',
    'source',
    'in use',
  ],
];

const LIFE: readonly RefusedCase[] = [
  [
    'another version',
    [update('Skill', 'baking', 7, { name: 'x' })],
    'VERSION',
    'expectedVersion',
    'at version 1 by now, not 7',
  ],
  [
    'another version of a statement',
    [remove(SAYS, 2)],
    'VERSION',
    'expectedVersion',
    'decide anew',
  ],
  [
    'nothing',
    rename({ name: 'baking', externalIds: ['esco:1', 'esco:1'] }),
    'NOTHING_TO_DO',
    'skill',
    'leave the operation out',
  ],
  [
    'nothing of a statement',
    regrade({ fields: { level: 3 } }),
    'NOTHING_TO_DO',
    'statement',
    'leave the operation out',
  ],
  [
    'to deprecate twice',
    [deprecate('Skill', 'old', 2)],
    'NOTHING_TO_DO',
    'skill',
    'leave the operation out',
  ],
  [
    'to restore what is in use',
    [restore('kneading', 1)],
    'NOTHING_TO_DO',
    'entity',
    'leave the operation out',
  ],
  [
    'to be replaced by itself',
    [deprecate('Skill', 'baking', 1, 'baking')],
    'SELF_REFERENCE',
    'replacedBy',
    'name another',
  ],
  [
    'to be replaced by what is not in use',
    [deprecate('Skill', 'baking', 1, 'old')],
    'DEPRECATED_TARGET',
    'replacedBy',
    'in use',
  ],
  [
    'to take a name again that went',
    [create('Skill', 'new', { name: 'OLD' }), restore('skill/old', 2)],
    'DUPLICATE_NAME',
    'name',
    'skill/new',
  ],
  ['a merge of two kinds', [merge('skill/baking', 'oven')], 'CANNOT_MERGE', 'into', 'of one kind'],
  [
    'a merge with itself',
    [merge('oven', 'id-oven')],
    'SELF_REFERENCE',
    'into',
    'name two entities',
  ],
  [
    'a merge into what is not in use',
    [merge('milling', 'old')],
    'DEPRECATED_TARGET',
    'into',
    'restore it first',
  ],
  [
    'a merge of what was edited',
    [merge('milling', 'kneading', { fromVersion: 2 })],
    'VERSION',
    'fromVersion',
    'not 2',
  ],
  [
    'a merge into what was edited',
    [merge('milling', 'kneading', { intoVersion: 2 })],
    'VERSION',
    'intoVersion',
    'not 2',
  ],
  [
    'a merge that closes a circle',
    [merge('milling', 'skill/baking')],
    'CYCLE',
    'into',
    'skill/kneading → skill/baking → skill/kneading',
  ],
];

describe('is refused with its rule, its field and a remedy', () => {
  test.each([...IDENTITY, ...REFERENCES, ...LIFE])('%s', (...given) => {
    expectRefused(...given);
  });

  test('every operation that has a problem, each by itself', () => {
    const outcomes = bakery().apply(
      create('Skill', 'new', { name: '' }),
      create('Skill', 'newer'),
      remove('nothing', 1),
    );
    expect(outcomes.map(({ problems }) => problems.map(({ rule }) => rule))).toEqual([
      ['BAD_TEXT'],
      [],
      ['UNKNOWN_REFERENCE'],
    ]);
    expect(outcomes[0]?.effects).toEqual([]);
  });

  test('a version that has moved on, with the version that it has', () => {
    const [problem] = problemsOf(bakery().apply(remove(SAYS, 9)));
    expect(problem?.currentVersion).toBe(1);
  });
});
