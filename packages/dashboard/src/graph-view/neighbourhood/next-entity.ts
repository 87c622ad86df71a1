import type { Box, LaidNeighbourhood } from './laid-neighbourhood';

/** Where an arrow key leads. */
export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const ARROWS: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/** Whether a key is an arrow key. */
export function isArrow(key: string): key is Arrow {
  return ARROWS.has(key);
}

/**
 * The key of the entity to which an arrow leads: the next one above or below in the same column, or
 * the nearest in the other; null where there is none that way.
 */
export function nextEntity(
  { entities }: Pick<LaidNeighbourhood, 'entities'>,
  key: string,
  arrow: Arrow,
): string | null {
  const from = entities.find(({ entity }) => entity.key === key);
  if (!from) return null;
  const along = arrow === 'ArrowUp' || arrow === 'ArrowDown' ? 'y' : 'x';
  const sign = arrow === 'ArrowUp' || arrow === 'ArrowLeft' ? -1 : 1;
  const [nearest] = entities
    .filter((to) => (to[along] - from[along]) * sign > 0 && (along === 'x' || to.x === from.x))
    .toSorted((a, b) => distance(from, a) - distance(from, b));
  return nearest?.entity.key ?? null;
}

function distance(a: Box, b: Box): number {
  return Math.abs(a.y + a.height / 2 - b.y - b.height / 2);
}
