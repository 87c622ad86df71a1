import type { Arrow } from '../neighbourhood/next-entity';
import type { Place } from './start-layout';

/** An entity that can be walked to, where it is seen on the screen. */
export type Reachable = Place & { readonly key: string };

/** Where each arrow points; on a screen y goes down. */
const TOWARDS: Record<Arrow, Place> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** What is further to the side of where an arrow points than this is not that way (cosine of 70°). */
const ASIDE = Math.cos((70 / 180) * Math.PI);

/**
 * The one of what an entity connects to that lies where an arrow points: near ones come before far ones,
 * and straight ahead before to the side; null where none is that way.
 */
export function neighbourTowards(
  from: Place,
  neighbours: readonly Reachable[],
  arrow: Arrow,
): string | null {
  const towards = TOWARDS[arrow];
  let best: { readonly key: string; readonly cost: number } | null = null;
  for (const { key, x, y } of neighbours) {
    const distance = Math.hypot(x - from.x, y - from.y);
    const ahead = ((x - from.x) * towards.x + (y - from.y) * towards.y) / distance;
    if (!(ahead >= ASIDE)) continue;
    const cost = distance / ahead ** 2;
    if (!best || cost < best.cost) best = { key, cost };
  }
  return best?.key ?? null;
}
