import { Refusal } from '../../../../domain/refusal.ts';
import { searchAlike } from '../../../../store/search-entities.ts';
import { checkRange } from '../../../check-range.ts';
import { type EntityKind, toKinds } from '../../../entity-kind.ts';
import type { RequestContext } from '../../../request-context.ts';
import { rankSimilar } from '../../rank-similar.ts';

type Arguments = { kind: EntityKind; names: string[]; first: number | null };

/** The most names; an entity with more aliases is looked at in parts. */
const MOST_NAMES = 50;
/** The longest name of an entity, in characters. */
const LONGEST_NAME = 200;

/** `Query.similarEntities`: entities that may be the same as one of such names; none for no names. */
export async function similarEntities(
  _: unknown,
  { kind, names, ...given }: Arguments,
  { database }: RequestContext,
) {
  const first = given.first ?? 10;
  checkRange('first', first, { least: 1, most: 100 });
  checkNames(names);
  const [label] = toKinds([kind]) ?? [];
  if (label === undefined) return [];
  const candidates = await searchAlike(database, names, label);
  return rankSimilar(names, candidates).slice(0, first);
}

function checkNames(names: readonly string[]): void {
  if (names.length > MOST_NAMES) {
    const found = names.length;
    const message = `names: there are ${found}; at most ${MOST_NAMES} are looked at. Ask in parts.`;
    throw new Refusal('LIMIT_EXCEEDED', message, { field: 'names', limit: MOST_NAMES, found });
  }
  const long = names.findIndex((name) => name.length > LONGEST_NAME);
  if (long === -1) return;
  const [field, found] = [`names[${long}]`, names[long]?.length ?? 0];
  const message = `${field}: it has ${found} characters; a name has at most ${LONGEST_NAME}. Shorten it.`;
  throw new Refusal('LIMIT_EXCEEDED', message, { field, limit: LONGEST_NAME, found });
}
