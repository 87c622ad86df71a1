import { KINDS, type Kind } from '../domain/graph/kinds.ts';
import type { Database } from './database.ts';
import { loadQuery } from './load-query.ts';
import type { EntityName } from './read-evidence.ts';

/**
 * The entities that a reference can mean, the surest first: `kind/slug`, an id, a slug, a former
 * slug, a merged id or an external id. Several only where a bare slug is used by several kinds.
 */
export async function resolveEntity(database: Database, ref: string): Promise<EntityName[]> {
  const { kind, slug } = splitReference(ref);
  const rows = await database.read<EntityName>(loadQuery('resolve-entity'), {
    ref,
    kind,
    slug,
    key: kind ? `${kind.toLowerCase()}/${slug}` : ref,
  });
  return rows.filter((row, at) => rows.findIndex(({ id }) => id === row.id) === at);
}

/** `role/data-scientist` → kind Role and slug; anything else is a slug of unknown kind. */
function splitReference(ref: string): { kind: Kind | null; slug: string } {
  const slash = ref.indexOf('/');
  const word = ref.slice(0, Math.max(slash, 0)).toLowerCase();
  const kind = KINDS.find((one) => one.toLowerCase() === word) ?? null;
  return { kind, slug: kind ? ref.slice(slash + 1) : ref };
}
