import type { Kind } from '../lib/kinds';

/** A regular figure around the middle of a 24 × 24 box, its first corner on top. */
function corners(count: number, radiusOf: (corner: number) => number, middle = 12): string {
  const points = Array.from({ length: count }, (_, corner) => {
    const angle = (corner / count) * 2 * Math.PI - Math.PI / 2;
    const radius = radiusOf(corner);
    return [12 + radius * Math.cos(angle), middle + radius * Math.sin(angle)]
      .map((value) => value.toFixed(2))
      .join(' ');
  });
  return `M${points.join('L')}Z`;
}

/** The outline of each kind in a 24 × 24 box: the shape tells kinds apart where colours do not. */
export const KIND_SHAPES: Record<Kind, string> = {
  Role: 'M12 1.5a10.5 10.5 0 1 1 0 21a10.5 10.5 0 0 1 0-21Z',
  Skill: corners(4, () => 12),
  Tool: 'M2.5 2.5h19v19h-19Z',
  Industry: corners(6, () => 11.5),
  Trend: 'M12 1.5L23.5 22H0.5Z',
  Credential: corners(10, (corner) => (corner % 2 === 0 ? 12.5 : 6.2), 13),
  Place: corners(5, () => 12, 13),
  Source: 'M0.5 4.5h23v15h-23Z',
};
