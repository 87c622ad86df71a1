import type { Place } from './start-layout';

/** A name that is to be written at an entity, all in pixels. */
export type WantedName = {
  readonly label: string;
  /** The middle of the entity, and the radius of the disc that holds it. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  /** Whether it is written wherever others stand. */
  readonly isForced: boolean;
};

/** What names are written on. */
type Sheet = { readonly width: number; readonly lineHeight: number };

type Box = { readonly left: number; readonly top: number; readonly width: number };

/** What stands between an entity and its name, in pixels. */
const GAP = 4;

/**
 * Finds a place for each name that no other takes up: right of its entity, left of it, below or above,
 * best where it covers no entity either. Those that are written in any case come first, then those of
 * large entities; what has no place is left out. Returns where each begins, the middle of its line.
 */
export function placeNames(
  names: readonly WantedName[],
  { width, lineHeight }: Sheet,
): { readonly name: WantedName; readonly at: Place }[] {
  const taken: Box[] = [];
  const isFree = ({ left, top, width: own }: Box): boolean =>
    left >= 0 &&
    left + own <= width &&
    !taken.some(
      (other) =>
        left < other.left + other.width &&
        other.left < left + own &&
        top < other.top + lineHeight &&
        other.top < top + lineHeight,
    );
  const coversNone = (box: Box): boolean => !names.some((name) => covers(box, lineHeight, name));
  const inTurn = names.toSorted(
    (a, b) => Number(b.isForced) - Number(a.isForced) || b.size - a.size,
  );
  return inTurn.flatMap((name) => {
    const boxes = boxesAround(name, lineHeight);
    const free = boxes.filter(isFree);
    const box = free.find(coversNone) ?? free[0] ?? (name.isForced ? boxes[0] : undefined);
    if (!box) return [];
    taken.push(box);
    return [{ name, at: { x: box.left, y: box.top + lineHeight / 2 } }];
  });
}

/** Whether a name would be written over a part of an entity. */
function covers(
  { left, top, width }: Box,
  lineHeight: number,
  { x, y, size }: WantedName,
): boolean {
  const nearest = {
    x: Math.min(Math.max(x, left), left + width),
    y: Math.min(Math.max(y, top), top + lineHeight),
  };
  return Math.hypot(x - nearest.x, y - nearest.y) < size;
}

function boxesAround({ x, y, size, width }: WantedName, lineHeight: number): Box[] {
  const beside = size + GAP;
  return [
    { left: x + beside, top: y - lineHeight / 2, width },
    { left: x - beside - width, top: y - lineHeight / 2, width },
    { left: x - width / 2, top: y + beside, width },
    { left: x - width / 2, top: y - beside - lineHeight, width },
  ];
}
