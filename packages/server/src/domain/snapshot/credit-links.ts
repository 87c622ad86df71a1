import { type CreditLink, findLink, type Link } from './compressed-rows.ts';
import type { Snapshot } from './snapshot.ts';
import { sortLinks } from './sort-links.ts';

/** The most that one skill may count for in another (design §4). */
const MOST_CREDIT = 0.5;

/**
 * What skills count for in others, each pair once: in related ones, read both ways, and in directly
 * broader ones at the most.
 */
export function creditLinks(
  broader: readonly Link[],
  related: readonly Link[],
): readonly CreditLink[] {
  const upwards = broader.map(({ from, to }) => ({ from, to, value: MOST_CREDIT }));
  const bothWays = related.flatMap(({ from, to, value }) => {
    const credit = Math.min(value, MOST_CREDIT);
    return [
      { from, to, value: credit },
      { from: to, to: from, value: credit },
    ];
  });
  const credits: CreditLink[] = [];
  for (const one of sortLinks([...upwards, ...bothWays])) {
    const last = credits.at(-1);
    if (last?.from !== one.from || last.to !== one.to) credits.push(one);
    else if (last.value < one.value) credits[credits.length - 1] = one;
  }
  return credits;
}

/** What one skill counts for in another; undefined where no statement joins them. */
export function creditBetween(
  { broader, related }: Pick<Snapshot, 'broader' | 'related'>,
  from: number,
  to: number,
): number | undefined {
  if (findLink(broader, from, to)) return MOST_CREDIT;
  const credits = [findLink(related, from, to), findLink(related, to, from)]
    .filter((link) => link !== undefined)
    .map(({ value }) => Math.min(value, MOST_CREDIT));
  return credits.length === 0 ? undefined : Math.max(...credits);
}
