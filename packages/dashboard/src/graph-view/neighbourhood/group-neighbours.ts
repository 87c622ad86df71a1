import type { Kind } from '../../lib/kinds';
import { type ConnectionWords, placeOf } from './connection-words';
import type { Neighbour } from './neighbourhood';

/** The most entities that a drawing shows, beside the one in the middle. */
export const MOST_DRAWN = 30;

/** Entities of one kind that connect in the same way. */
export type NeighbourGroup = {
  readonly words: ConnectionWords;
  readonly kind: Kind;
  /** Those that are drawn, the most important first. */
  readonly drawn: readonly Neighbour[];
  /** How many more there are. */
  readonly hidden: number;
};

/**
 * The groups in the order of their words. Where there are too many entities, all groups give room in
 * turn, so that none is crowded out by a large one; an entity that connects in several ways is in
 * the group of the first.
 */
export function groupNeighbours(
  neighbours: readonly Neighbour[],
  most = MOST_DRAWN,
): readonly NeighbourGroup[] {
  const groups = [...Map.groupBy(neighbours, groupKey).values()];
  const rooms = shareOut(
    groups.map(({ length }) => length),
    most,
  );
  return groups
    .flatMap((members, at) => {
      const [first] = members;
      const words = first && firstWords(first);
      if (!first || !words) return [];
      const drawn = members.slice(0, rooms[at]);
      return [{ words, kind: first.kind, drawn, hidden: members.length - drawn.length }];
    })
    .toSorted((a, b) => placeOf(a.words) - placeOf(b.words));
}

function groupKey(neighbour: Neighbour): string {
  return `${firstWords(neighbour)} ${neighbour.kind}`;
}

/** The words of a neighbour that come first in the order of the groups. */
function firstWords({ connections }: Neighbour): ConnectionWords | undefined {
  return connections.map(({ words }) => words).toSorted((a, b) => placeOf(a) - placeOf(b))[0];
}

/** How many of each may be there: one for each in turn, until there is no more room. */
function shareOut(sizes: readonly number[], most: number): readonly number[] {
  const rooms = sizes.map(() => 0);
  for (
    let left = Math.min(
      most,
      sizes.reduce((sum, size) => sum + size, 0),
    );
    left > 0;
  ) {
    for (const [at, size] of sizes.entries()) {
      const room = rooms[at] ?? 0;
      if (left === 0 || room >= size) continue;
      rooms[at] = room + 1;
      left -= 1;
    }
  }
  return rooms;
}
