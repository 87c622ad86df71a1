import { searchWords } from '../../domain/search/search-words.ts';
import type { SearchCandidate } from '../../store/search-entities.ts';
import { type Closeness, closenessTo } from './closeness.ts';

/** A candidate with the name that matched, what of the text it lacks, and a score that puts the closest first. */
export type RankedHit = {
  candidate: SearchCandidate;
  matched: string;
  missing: readonly string[];
  score: number;
};

/** What the index thinks of a candidate decides among those that are about as close. */
const SHARE_OF_INDEX = 0.02;
/** Of two that are as close, a name goes before an alias, and earlier aliases before later ones. */
const LATER_ALIAS = 0.001;

/** Orders candidates: the one whose name or alias is closest to the text first. */
export function rankHits(text: string, candidates: readonly SearchCandidate[]): RankedHit[] {
  const closeness = closenessTo(searchWords(text));
  const most = Math.max(...candidates.map(({ score }) => score));
  return candidates
    .map((candidate) => {
      const best = closestName(candidate, closeness);
      const score = 100 * (best.closeness + (SHARE_OF_INDEX * candidate.score) / most);
      return { candidate, matched: best.name, missing: best.missing, score };
    })
    .toSorted((a, b) => b.score - a.score || (a.candidate.slug < b.candidate.slug ? -1 : 1));
}

function closestName({ name, aliases }: SearchCandidate, closeness: Closeness) {
  return [name, ...aliases]
    .map((one, at) => {
      const found = closeness(one);
      return { name: one, ...found, closeness: found.closeness - at * LATER_ALIAS };
    })
    .reduce((best, one) => (one.closeness > best.closeness ? one : best));
}
