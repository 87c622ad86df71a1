import type { Kind } from '../domain/graph/kinds.ts';
import type { Database } from './database.ts';
import type { EntityName } from './entity-name.ts';
import { loadQuery } from './load-query.ts';

/** An entity that the full-text index has found; the score is Lucene's. */
export type SearchCandidate = EntityName & { aliases: string[]; score: number };

/** Words of this many letters or more may have one typo. */
const FUZZY_FROM = 4;
/** Candidates that the final order is made over. */
const CANDIDATES = 200;

/** Active entities whose names or aliases hold every word, as it is, as a prefix, or but for a typo. */
export async function searchEntities(
  database: Database,
  words: readonly string[],
  kinds: readonly Kind[] | null,
): Promise<SearchCandidate[]> {
  if (words.length === 0) return [];
  const query = words.map(wordQuery).join(' AND ');
  return database.read<SearchCandidate>(loadQuery('search-entities'), {
    query,
    kinds,
    candidates: CANDIDATES,
  });
}

/** Exact beats prefix beats typo; the word holds letters and digits alone, so nothing needs escaping. */
function wordQuery(word: string): string {
  const fuzzy = word.length >= FUZZY_FROM ? ` OR ${word}~1` : '';
  return `(${word}^4 OR ${word}*^2${fuzzy})`;
}
