import { LIST_KEYS } from '../../../lib/list-keys';

/** The place that a key leads to from another; null where it leads nowhere. */
export function placeAfter(key: string, place: number, count: number): number | null {
  const to = {
    ArrowDown: place + 1,
    [LIST_KEYS.next]: place + 1,
    ArrowUp: place - 1,
    [LIST_KEYS.previous]: place - 1,
    Home: 0,
    End: count - 1,
  }[key];
  if (to === undefined || count === 0) return null;
  return Math.min(Math.max(to, 0), count - 1);
}
