import { expect, test } from 'vitest';
import { OPERATIONS } from '../testing/editing-fixtures';
import { draftOperationSchema } from './draft-operation';
import { toChangeInput } from './to-change-input';

test.each([
  [
    'create',
    {
      createSkill: {
        slug: 'feature-stores',
        name: 'Feature stores',
        description: 'Keeps inputs.',
        category: 'TECHNICAL',
      },
    },
  ],
  [
    'correct',
    {
      updateRole: {
        role: 'role/data-engineer',
        expectedVersion: 7,
        description: 'New.',
        seniority: null,
      },
    },
  ],
  ['deprecate', { deprecateSkill: { skill: 'skill/python', expectedVersion: 2 } }],
  [
    'replace',
    {
      deprecateSkill: {
        skill: 'skill/python',
        expectedVersion: 2,
        replacedBy: 'skill/programming',
      },
    },
  ],
  [
    'state',
    {
      require: {
        role: 'role/data-engineer',
        skill: 'skill/python',
        basis: 'ARTICLE',
        necessity: 'OPTIONAL',
        level: 2,
        importance: 5,
        evidence: [
          { source: 'source/data-career', locator: '§Skills ¶3', note: 'It is asked for.' },
        ],
      },
    },
  ],
  ['change', { updateRequires: { statement: 'statement-1', expectedVersion: 4, level: 5 } }],
  ['remove', { removeStatement: { statement: 'statement-1', expectedVersion: 4 } }],
  [
    'support',
    {
      addEvidence: {
        statement: 'statement-1',
        expectedVersion: 4,
        source: 'source/data-career',
        locator: '§Tools ¶1',
        note: 'It says so.',
      },
    },
  ],
] as const)('to %s is sent as the API takes it, after a reload too', (name, expected) => {
  const operation = OPERATIONS[name];
  expect(toChangeInput(operation)).toEqual(expected);
  const kept = draftOperationSchema.parse(JSON.parse(JSON.stringify(operation)));
  expect(toChangeInput(kept)).toEqual(expected);
});
