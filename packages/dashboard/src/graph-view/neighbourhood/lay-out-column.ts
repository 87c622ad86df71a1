import { wrapText } from '../diagram/wrap-text';
import type { NeighbourGroup } from './group-neighbours';
import type { LaidEntity, LaidGroup } from './laid-neighbourhood';
import type { Neighbour } from './neighbourhood';
import { SIZES } from './neighbourhood-sizes';

/** Groups below one another. */
export type LaidColumn = {
  readonly groups: readonly LaidGroup[];
  readonly entities: readonly LaidEntity<Neighbour>[];
  readonly height: number;
};

/** Where a column begins, and how wide it is. */
type Place = { readonly x: number; readonly y: number; readonly width: number };

/** Puts groups below one another, each under its words. */
export function layOutColumn(groups: readonly NeighbourGroup[], place: Place): LaidColumn {
  const laidGroups: LaidGroup[] = [];
  const entities: LaidEntity<Neighbour>[] = [];
  const { x, width } = place;
  let { y } = place;
  for (const [at, group] of groups.entries()) {
    if (at > 0) y += SIZES.between.groups;
    const heading = { x, y, width, height: SIZES.heading };
    y += SIZES.heading;
    for (const entity of group.drawn) {
      const lines = linesOf(entity.name, width);
      const height = heightOf(lines);
      entities.push({ entity, lines, x, y, width, height });
      y += height + SIZES.between.entities;
    }
    const more = group.hidden > 0 ? { x, y, width, height: SIZES.more } : null;
    y += more?.height ?? 0;
    laidGroups.push({ group, heading, more });
  }
  return { groups: laidGroups, entities, height: y - place.y };
}

/** The lines of a name within a width, beside the mark of its kind. */
export function linesOf(name: string, width: number): readonly string[] {
  const room = width - SIZES.mark - 2 * SIZES.padding.x;
  return wrapText(name, { width: room, size: SIZES.font });
}

/** How high an entity is with these lines. */
export function heightOf(lines: readonly string[]): number {
  return lines.length * SIZES.line + 2 * SIZES.padding.y;
}
