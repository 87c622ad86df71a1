import { searchWords } from '../../domain/search/search-words.ts';
import type { SearchCandidate } from '../../store/search-entities.ts';

/** A candidate with the name that matched, and a score that puts exact names first. */
export type RankedHit = { candidate: SearchCandidate; matched: string; score: number };

/** How much closer a name is to the text than sharing its words, by the way it is close. */
const BOOSTS = { exact: 100, prefix: 20, word: 5 };

/** Orders candidates: a name or alias that is the text, then one that begins with it, then the rest. */
export function rankHits(text: string, candidates: readonly SearchCandidate[]): RankedHit[] {
  const wanted = searchWords(text);
  return candidates
    .map((candidate) => ({ candidate, ...bestName(wanted, candidate) }))
    .toSorted((a, b) => b.score - a.score || (a.candidate.slug < b.candidate.slug ? -1 : 1));
}

function bestName(wanted: string[], candidate: SearchCandidate) {
  const names = [candidate.name, ...candidate.aliases];
  const closeness = names.map((name, at) => nameBoost(wanted, name) - at / 1000);
  const best = closeness.indexOf(Math.max(...closeness));
  const score = candidate.score + Math.max(0, closeness[best] ?? 0);
  return { matched: names[best] ?? candidate.name, score };
}

/** An exact name beats a prefix, which beats shared words; a shorter name beats a longer one. */
function nameBoost(wanted: readonly string[], name: string): number {
  const words = searchWords(name);
  const [asked, whole] = [wanted.join(' '), words.join(' ')];
  if (whole === asked) return BOOSTS.exact;
  const shared = wanted.filter((one) => words.some((word) => word.startsWith(one))).length;
  const start = whole.startsWith(asked) ? BOOSTS.prefix : 0;
  return start + (BOOSTS.word * shared) / Math.max(words.length, wanted.length);
}
