/** A place on paper, in pixels. */
export type Point = { readonly x: number; readonly y: number };

/** How far the handles of a curve stand off so that it is a quarter of a circle. */
const ROUND = 0.5523;

/**
 * A way through points with round corners, as SVG writes it. Ways through equally many points have
 * the same commands, so that one can be moved into the other.
 */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [start, ...rest] = points;
  if (!start) return '';
  const last = rest.length - 1;
  const parts = rest.map((point, at) => {
    const before = points[at] ?? start;
    const after = rest[at + 1];
    if (!after) return `L${write(point)}`;
    // Between two corners each may take half of the way.
    const room = Math.min(
      distance(before, point) / (at === 0 ? 1 : 2),
      distance(point, after) / (at === last - 1 ? 1 : 2),
    );
    return corner({ before, point, after }, Math.min(radius, room));
  });
  return `M${write(start)} ${parts.join(' ')}`;
}

type Corner = { before: Point; point: Point; after: Point };

function corner({ before, point, after }: Corner, radius: number): string {
  const enter = towards(point, before, radius);
  const leave = towards(point, after, radius);
  const handles = [towards(enter, point, radius * ROUND), towards(leave, point, radius * ROUND)];
  return `L${write(enter)} C${[...handles, leave].map(write).join(' ')}`;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  const part = length / whole;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function write({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** Tenths of a pixel are fine enough. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
