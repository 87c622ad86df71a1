import { expect, test } from 'vitest';
import { summariseGraph } from './graph-summary';

test('the counts of kinds and types are added up', () => {
  const actual = summariseGraph({
    revision: 7,
    entities: [
      { kind: 'SKILL', count: 84 },
      { kind: 'ROLE', count: 21 },
    ],
    statements: [
      { count: 300, withEvidence: 150 },
      { count: 100, withEvidence: 100 },
    ],
  });
  expect(actual).toMatchObject({
    revision: 7,
    entities: 105,
    statements: 400,
    withEvidence: 0.625,
  });
  expect(actual.byKind.slice(0, 3)).toEqual([
    { kind: 'Role', count: 21 },
    { kind: 'Skill', count: 84 },
    { kind: 'Tool', count: 0 },
  ]);
});

test('an empty graph has no share of statements with evidence', () => {
  const actual = summariseGraph({ revision: 0, entities: [], statements: [] });
  expect(actual.withEvidence).toBeNull();
});
