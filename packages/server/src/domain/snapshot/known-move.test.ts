import { describe, expect, test } from 'vitest';
import { compressRows } from './compressed-rows.ts';
import { knownMove, moveCode, moveOfCode } from './known-move.ts';

const moves = compressRows(3, [
  { from: 0, to: 2, value: moveCode('ADVANCEMENT'), weight: 0, statementId: 'up' },
  { from: 1, to: 2, value: moveCode(null), weight: 0, statementId: 'of no nature' },
]);

describe('a known move', () => {
  test('is told with its nature and its statement', () => {
    expect(knownMove({ moves }, 0, 2)).toEqual({ move: 'ADVANCEMENT', statementId: 'up' });
  });

  test('is directed', () => {
    expect(knownMove({ moves }, 2, 0)).toBeNull();
  });

  test('is none where there is no role before, or where the statement tells no nature', () => {
    expect(knownMove({ moves }, undefined, 2)).toBeNull();
    expect(knownMove({ moves }, 1, 2)).toBeNull();
  });

  test.each(['ADVANCEMENT', 'LATERAL', 'SPECIALISATION', null] as const)(
    'of nature %s comes back from its code',
    (move) => {
      expect(moveOfCode(moveCode(move))).toBe(move);
    },
  );
});
