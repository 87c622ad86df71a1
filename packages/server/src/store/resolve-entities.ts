import { KINDS, type Kind } from '../domain/graph/kinds.ts';
import type { Database } from './database.ts';
import type { EntityName } from './entity-name.ts';
import { loadQuery } from './load-query.ts';

/** An entity that a reference names, and what replaces it where it is deprecated. */
export type ResolvedEntity = EntityName & { readonly replacedBy: string | null };

/**
 * The entities that each reference can mean, the surest first: an id, `kind/slug`, a slug, a former
 * slug, a merged id or an external id. Several only where a bare slug is used by several kinds.
 */
export async function resolveEntities(
  database: Database,
  refs: readonly string[],
): Promise<ResolvedEntity[][]> {
  const query = loadQuery('resolve-entities');
  const rows = await database.read<ResolvedEntity & { place: number }>(query, {
    references: refs.map(readReference),
  });
  const byPlace = Map.groupBy(rows, ({ place }) => place);
  return refs.map((_ref, place) => eachOnce(byPlace.get(place) ?? []));
}

/** An entity that a reference names in two ways is there at the surer one alone. */
function eachOnce(entities: readonly ResolvedEntity[]): ResolvedEntity[] {
  return entities.filter((one, at) => entities.findIndex(({ id }) => id === one.id) === at);
}

function readReference(ref: string) {
  const { kind, slug } = splitReference(ref);
  return { ref, kind, slug, key: kind ? `${kind.toLowerCase()}/${slug}` : ref };
}

/** `role/data-scientist` → kind Role and slug; anything else is a slug of unknown kind. */
function splitReference(ref: string): { kind: Kind | null; slug: string } {
  const slash = ref.indexOf('/');
  const word = ref.slice(0, Math.max(slash, 0)).toLowerCase();
  const kind = KINDS.find((one) => one.toLowerCase() === word) ?? null;
  return { kind, slug: kind ? ref.slice(slash + 1) : ref };
}
