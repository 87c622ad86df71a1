import type { Kind } from '../domain/graph/kinds.ts';
import type { Database } from './database.ts';
import type { EntityName } from './entity-name.ts';
import { loadQuery } from './load-query.ts';
import { alikeQuery, anyWordQuery, forgivingQuery, searchQuery } from './search-query.ts';

/** An entity that the full-text index has found; the score is Lucene's. */
export type SearchCandidate = EntityName & { aliases: string[]; score: number };

/** Candidates that the final order is made over: as many as any answer has. */
const CANDIDATES = 100;
/** As many are taken from the index where any kind will do; a few of them may be out of use. */
const FROM_INDEX = 4 * CANDIDATES;

/** Which entities to look among, and whether those will do that hold some of the words. */
type SearchOptions = { readonly kinds: readonly Kind[] | null; readonly partly: boolean };

/**
 * Active entities whose names or aliases hold every word of a text: as it is, in another form, as a
 * prefix, or but for a typo. Where there are none, those that hold them with more mistakes, and after
 * that, if these will do, those that hold any of the words.
 */
export async function searchEntities(
  database: Database,
  text: string,
  { kinds, partly }: SearchOptions,
): Promise<SearchCandidate[]> {
  const queries = [searchQuery, forgivingQuery, ...(partly ? [anyWordQuery] : [])];
  for (const query of queries) {
    const found = await candidatesFor(database, query(text), kinds);
    if (found.length > 0) return found;
  }
  return [];
}

/** Active entities of a kind whose names or aliases may be like one of some names. */
export async function searchAlike(
  database: Database,
  names: readonly string[],
  kind: Kind,
): Promise<SearchCandidate[]> {
  return candidatesFor(database, alikeQuery(names), [kind]);
}

async function candidatesFor(
  database: Database,
  query: string,
  kinds: readonly Kind[] | null,
): Promise<SearchCandidate[]> {
  if (query === '') return [];
  return database.read<SearchCandidate>(loadQuery('search-entities'), {
    query,
    kinds,
    candidates: CANDIDATES,
    // The index knows no kinds: of those of one kind it cannot tell how many come before.
    options: kinds ? {} : { limit: FROM_INDEX },
  });
}
