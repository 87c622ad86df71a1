import type { Kind } from '../domain/graph/kinds.ts';
import type { Database } from './database.ts';
import type { EntityName } from './entity-name.ts';
import { loadQuery } from './load-query.ts';
import { alikeQuery, searchQuery } from './search-query.ts';

/** An entity that the full-text index has found; the score is Lucene's. */
export type SearchCandidate = EntityName & { aliases: string[]; score: number };

/** Candidates that the final order is made over. */
const CANDIDATES = 200;

/** Active entities whose names or aliases hold every word, as it is, as a prefix, or but for a typo. */
export async function searchEntities(
  database: Database,
  text: string,
  kinds: readonly Kind[] | null,
): Promise<SearchCandidate[]> {
  return candidatesFor(database, searchQuery(text), kinds);
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
  });
}
