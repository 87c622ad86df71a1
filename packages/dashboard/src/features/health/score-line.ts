import type { Score } from './health-state';

/** A place of the drawing, in pixels. */
type Point = { readonly x: number; readonly y: number };

/** The line of the score over time: where each note stands, and what the lower edge means. */
export type ScoreLine = { readonly points: readonly Point[]; readonly lowest: number };

type Frame = { readonly width: number; readonly height: number; readonly margin: number };

/** The least that the drawing spans, so that a tenth of a point is no cliff. */
const LEAST_SPAN = 10;

/**
 * Lays out the notes of the score by their time. The upper edge is 100; the lower one is a multiple of
 * ten below all of them, or small changes could not be seen.
 */
export function layOutScores(scores: readonly Score[], frame: Frame): ScoreLine {
  const { width, height, margin } = frame;
  const least = Math.min(...scores.map(({ score }) => score), 100 - LEAST_SPAN);
  const lowest = Math.max(0, Math.floor(least / 10) * 10);
  const times = scores.map(({ at }) => Date.parse(at));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const points = scores.map(({ score }, at) => {
    const share = last > first ? ((times[at] ?? first) - first) / (last - first) : 1;
    return {
      x: margin + share * (width - 2 * margin),
      y: margin + ((100 - score) / (100 - lowest)) * (height - 2 * margin),
    };
  });
  return { points, lowest };
}
