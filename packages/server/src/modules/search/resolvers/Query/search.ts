import { searchEntities } from '../../../../store/search-entities.ts';
import { checkRange } from '../../../check-range.ts';
import { type EntityKind, toEntityKind, toKinds } from '../../../entity-kind.ts';
import type { RequestContext } from '../../../request-context.ts';
import { rankHits } from '../../rank-hits.ts';
import { searchWords } from '../../search-words.ts';

type Arguments = { text: string; kinds?: EntityKind[] | null; first: number | null };

/** `Query.search`: entities by name or alias; an empty text finds nothing. */
export async function search(_: unknown, given: Arguments, { database }: RequestContext) {
  const first = given.first ?? 10;
  checkRange('first', first, { least: 1, most: 100 });
  const words = searchWords(given.text);
  const candidates = await searchEntities(database, words, toKinds(given.kinds));
  return rankHits(given.text, candidates)
    .slice(0, first)
    .map(({ candidate, matched, score }) => ({
      entity: candidate,
      kind: toEntityKind(candidate.kind),
      matched,
      score,
    }));
}
