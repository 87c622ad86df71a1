import type { Snapshot, SnapshotName } from '../domain/snapshot/snapshot.ts';
import type { ResolvedEntity } from '../store/resolve-entities.ts';
import type { RequestContext } from './request-context.ts';

/** What a name is looked up in: the entities of one kind, sorted by slug, and their places by id. */
export type Lookup = {
  readonly kind: 'Role' | 'Skill';
  readonly names: readonly SnapshotName[];
  readonly indexById: ReadonlyMap<string, number>;
};

export function roleLookup({ roles, roleIndex }: Snapshot): Lookup {
  return { kind: 'Role', names: roles, indexById: roleIndex };
}

export function skillLookup({ skills, skillIndex }: Snapshot): Lookup {
  return { kind: 'Skill', names: skills, indexById: skillIndex };
}

/**
 * The place of an entity in the snapshot, by slug, `kind/slug` or id, or, which takes a trip to
 * the database, by a former slug or a merged id; undefined where nothing in use has the reference.
 * A deprecated entity leads to what replaces it.
 */
export async function placeInSnapshot(
  references: RequestContext['references'],
  lookup: Lookup,
  ref: string,
): Promise<number | undefined> {
  const prefix = `${lookup.kind.toLowerCase()}/`;
  const slug = ref.startsWith(prefix) ? ref.slice(prefix.length) : ref;
  const named = placeOfSlug(lookup.names, slug) ?? lookup.indexById.get(ref);
  if (named !== undefined) return named;
  const found = await Promise.all([references.load(`${prefix}${slug}`), references.load(ref)]);
  for (const entity of found.flat()) {
    const index = await placeInUse(references, lookup, entity);
    if (index !== undefined) return index;
  }
  return undefined;
}

function placeOfSlug(names: readonly SnapshotName[], slug: string): number | undefined {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle]?.slug ?? '') < slug) low = middle + 1;
    else high = middle;
  }
  return names[low]?.slug === slug ? low : undefined;
}

/** The place of an entity, or of the one that replaces it, over any number of replacements. */
async function placeInUse(
  references: RequestContext['references'],
  { indexById }: Lookup,
  entity: ResolvedEntity,
): Promise<number | undefined> {
  const seen = new Set<string>();
  let next: ResolvedEntity | undefined = entity;
  while (next && !indexById.has(next.id) && next.replacedBy && !seen.has(next.id)) {
    seen.add(next.id);
    [next] = await references.load(next.replacedBy);
  }
  return next && indexById.get(next.id);
}
