import { expect, test } from 'vitest';
import type { Score } from './health-state';
import { layOutScores } from './score-line';

const FRAME = { width: 120, height: 120, margin: 10 };

const scoreOf = (score: number, minute: number): Score => ({
  revision: minute,
  score,
  findings: 3,
  at: `2026-11-29T10:${String(minute).padStart(2, '0')}:00.000Z`,
});

test('notes stand at their time, and the lower edge is a ten below all of them', () => {
  const { points, lowest } = layOutScores(
    [scoreOf(75, 0), scoreOf(100, 45), scoreOf(85, 60 - 1)],
    FRAME,
  );
  expect(lowest).toBe(70);
  expect(points[0]).toEqual({ x: 10, y: 10 + 100 * (25 / 30) });
  expect(points[1]).toEqual({ x: 10 + 100 * (45 / 59), y: 10 });
  expect(points[2]?.x).toBe(110);
});

test('a tenth of a point is no cliff, and a single note stands at the end', () => {
  const { points, lowest } = layOutScores([scoreOf(99.9, 5)], FRAME);
  expect(lowest).toBe(90);
  expect(points[0]?.x).toBe(110);
  expect(points[0]?.y).toBeCloseTo(11);
});

test('a score of nothing is on the lower edge', () => {
  const { points, lowest } = layOutScores([scoreOf(0, 0), scoreOf(0, 1)], FRAME);
  expect(lowest).toBe(0);
  expect(points.map(({ y }) => y)).toEqual([110, 110]);
});
