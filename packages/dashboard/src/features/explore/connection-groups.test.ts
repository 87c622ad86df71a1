import { expect, test } from 'vitest';
import { neighboursInScene } from '../../graph-view/explorer/neighbours-in-scene';
import { sceneEntityOf, sceneStatementOf } from '../../testing/scene-fixtures';
import { groupCounts } from './connection-groups';

const neighbours = neighboursInScene({
  entities: ['skill/dough', 'skill/bread', 'role/baker'].map((key) => sceneEntityOf(key)),
  statements: [
    sceneStatementOf('RELATED', ['skill/bread', 'skill/dough']),
    sceneStatementOf('REQUIRES', ['role/baker', 'skill/dough']),
  ],
});

test('counts in words, with how many of each are shown', () => {
  const counts = [{ type: 'REQUIRES', outward: false, kind: 'ROLE', count: 12 } as const];
  expect(groupCounts(counts, neighbours.of('skill/dough'))).toEqual([
    {
      words: 'neededBy',
      kind: 'Role',
      along: { type: 'REQUIRES', outward: false },
      shown: 1,
      total: 12,
    },
  ]);
});

test('what is close to another is so both ways', () => {
  const counts = [
    { type: 'RELATED', outward: true, kind: 'SKILL', count: 3 },
    { type: 'RELATED', outward: false, kind: 'SKILL', count: 2 },
  ] as const;
  expect(groupCounts(counts, neighbours.of('skill/dough'))).toEqual([
    { words: 'closeTo', kind: 'Skill', along: { type: 'RELATED' }, shown: 1, total: 5 },
  ]);
});
