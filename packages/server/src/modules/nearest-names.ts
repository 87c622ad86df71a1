import { distance } from 'fastest-levenshtein';
import { nameKey } from '../domain/graph/name-key.ts';
import { leastChanges, letterCounts } from './letter-counts.ts';
import type { Spellings } from './spellings.ts';

type Near = { readonly index: number; readonly away: number };

/** A name is not taken for a misspelling of another where more than this share of it has changed. */
const CLOSE_SHARE = 1 / 3;
/** However short a name is, so many letters may have changed; however long it is, no more than so many. */
const FEWEST_CHANGES = 2;
const MOST_CHANGES = 5;

/**
 * The entities of which a slug, a name or an alias is closest to what was given, by their places:
 * the nearest first, then by slug; none where none is close.
 */
export function nearestNames(spellings: Spellings, given: string, most: number): number[] {
  const wanted = nameKey(given);
  const letters = letterCounts(wanted);
  let bound = mostChanges(wanted.length);
  let best: Near[] = [];
  for (let longer = 0; longer <= bound; longer++) {
    for (const length of new Set([wanted.length - longer, wanted.length + longer])) {
      for (const spelling of spellings.byLength.get(length) ?? []) {
        if (leastChanges(letters, spelling.letters) > bound) continue;
        const away = distance(wanted, spelling.key);
        if (away > bound) continue;
        best = withNear(best, { index: spelling.index, away }, most);
        if (best.length === most) bound = best.at(-1)?.away ?? bound;
      }
    }
  }
  return best.map(({ index }) => index);
}

function mostChanges(length: number): number {
  const share = Math.max(FEWEST_CHANGES, Math.floor(length * CLOSE_SHARE));
  // Where every letter has changed, nothing is left that the names have in common.
  return Math.min(share, MOST_CHANGES, length - 1);
}

/** The list with one more, each entity once, cut to the nearest. */
function withNear(best: readonly Near[], near: Near, most: number): Near[] {
  const met = best.find(({ index }) => index === near.index);
  if (met && met.away <= near.away) return [...best];
  return [...best.filter((one) => one !== met), near]
    .toSorted((a, b) => a.away - b.away || a.index - b.index)
    .slice(0, most);
}
