import { sideOf } from './connection-words';
import { groupNeighbours, type NeighbourGroup } from './group-neighbours';
import type { Box, LaidEntity, LaidNeighbourhood, LaidWay } from './laid-neighbourhood';
import { heightOf, type LaidColumn, layOutColumn, linesOf } from './lay-out-column';
import type { NamedEntity, Neighbourhood } from './neighbourhood';
import { SIZES } from './neighbourhood-sizes';

/**
 * Gives everything its place: what comes before the entity in the middle on its left, what comes
 * after on its right; below it where there is no room for that.
 */
export function layOutNeighbourhood(
  { middle, neighbours }: Neighbourhood,
  width: number,
): LaidNeighbourhood {
  const groups = groupNeighbours(neighbours);
  return width < SIZES.narrow
    ? layOutDown(middle, groups, width)
    : layOutAcross(middle, groups, width);
}

function layOutAcross(
  middle: NamedEntity,
  groups: readonly NeighbourGroup[],
  width: number,
): LaidNeighbourhood {
  const { before, after } = sides(groups);
  const reach = SIZES.trunk + SIZES.branch;
  const spare = (width - SIZES.middle.width) / 2 - reach;
  const column = Math.min(SIZES.widest, Math.floor(spare));
  const used = 2 * (column + reach) + SIZES.middle.width;
  const left = Math.floor((width - used) / 2);
  const columnWidth = { y: 0, width: column };
  const first = layOutColumn(before, { x: left, ...columnWidth });
  const second = layOutColumn(after, { x: left + used - column, ...columnWidth });
  const size = sizeOf(middle, SIZES.middle.width);
  const height = Math.max(first.height, second.height, size.height);
  const laid = { ...size, x: left + column + reach, y: Math.round((height - size.height) / 2) };
  const centred = [first, second].map((one) => lower(one, Math.round((height - one.height) / 2)));
  return {
    width,
    height,
    middle: laid,
    entities: centred.flatMap(({ entities }) => entities),
    groups: centred.flatMap((one) => one.groups),
    ways: centred.flatMap(({ entities }) => entities.map((entity) => wayAcross(laid, entity))),
  };
}

/** Where nothing stands on one side, every other group goes there, so that the drawing is not lopsided. */
function sides(groups: readonly NeighbourGroup[]) {
  const before = groups.filter(({ words }) => sideOf(words) === 'before');
  const after = groups.filter(({ words }) => sideOf(words) === 'after');
  if (before.length > 0 && after.length > 0) return { before, after };
  return {
    before: groups.filter((_, at) => at % 2 === 1),
    after: groups.filter((_, at) => at % 2 === 0),
  };
}

function wayAcross(middle: Box, { entity, ...to }: LaidEntity<NamedEntity>): LaidWay {
  const leftwards = to.x < middle.x;
  const start = { x: leftwards ? middle.x : middle.x + middle.width, y: centre(middle) };
  const turn = start.x + (leftwards ? -SIZES.trunk : SIZES.trunk);
  const end = { x: leftwards ? to.x + to.width : to.x, y: centre(to) };
  const points = [start, { x: turn, y: start.y }, { x: turn, y: end.y }, end];
  return { key: entity.key, points };
}

function layOutDown(
  middle: NamedEntity,
  groups: readonly NeighbourGroup[],
  width: number,
): LaidNeighbourhood {
  const size = sizeOf(middle, Math.min(width, SIZES.widest));
  const laid = { ...size, x: 0, y: 0 };
  const trunk = SIZES.branch / 2;
  const column = layOutColumn(groups, {
    x: trunk + SIZES.branch,
    y: size.height + SIZES.between.groups,
    width: width - trunk - SIZES.branch,
  });
  return {
    width,
    height: size.height + SIZES.between.groups + column.height,
    middle: laid,
    entities: column.entities,
    groups: column.groups,
    ways: column.entities.map(({ entity, ...to }) => ({
      key: entity.key,
      points: [
        { x: trunk, y: size.height },
        { x: trunk, y: centre(to) },
        { x: to.x, y: centre(to) },
      ],
    })),
  };
}

function sizeOf(middle: NamedEntity, width: number) {
  const { padding } = SIZES.middle;
  const lines = linesOf(middle.name, width - 2 * padding);
  return { entity: middle, lines, width, height: heightOf(lines) + 2 * padding };
}

function lower({ groups, entities, height }: LaidColumn, by: number): LaidColumn {
  const down = <B extends Box>(box: B): B => ({ ...box, y: box.y + by });
  return {
    height,
    entities: entities.map(down),
    groups: groups.map(({ group, heading, more }) => ({
      group,
      heading: down(heading),
      more: more && down(more),
    })),
  };
}

function centre({ y, height }: Box): number {
  return y + height / 2;
}
