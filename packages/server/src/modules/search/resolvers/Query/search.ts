import { Refusal } from '../../../../domain/refusal.ts';
import { searchWords } from '../../../../domain/search/search-words.ts';
import { searchEntities } from '../../../../store/search-entities.ts';
import { checkRange } from '../../../check-range.ts';
import { type EntityKind, toEntityKind, toKinds } from '../../../entity-kind.ts';
import type { RequestContext } from '../../../request-context.ts';
import { rankHits } from '../../rank-hits.ts';

type Arguments = {
  text: string;
  kinds?: EntityKind[] | null;
  first: number | null;
  partly?: boolean | null;
};

/** The most words of a text; the index looks each of them up in several ways. */
const MOST_WORDS = 20;

/** `Query.search`: entities by name or alias; an empty text finds nothing. */
export async function search(_: unknown, given: Arguments, { database }: RequestContext) {
  const first = given.first ?? 10;
  checkRange('first', first, { least: 1, most: 100 });
  const words = searchWords(given.text).length;
  if (words > MOST_WORDS) throw tooManyWords(words);
  const candidates = await searchEntities(database, given.text, {
    kinds: toKinds(given.kinds),
    partly: given.partly ?? false,
  });
  return rankHits(given.text, candidates)
    .slice(0, first)
    .map(({ candidate, ...hit }) => ({
      ...hit,
      entity: candidate,
      kind: toEntityKind(candidate.kind),
    }));
}

function tooManyWords(found: number): Refusal {
  const message = `text: it has ${found} words; at most ${MOST_WORDS} are looked for. Give the words of a name.`;
  return new Refusal('LIMIT_EXCEEDED', message, { field: 'text', limit: MOST_WORDS, found });
}
