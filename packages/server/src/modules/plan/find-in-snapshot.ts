import { distance } from 'fastest-levenshtein';
import { Refusal } from '../../domain/refusal.ts';
import type { Snapshot, SnapshotName } from '../../domain/snapshot/snapshot.ts';
import type { ResolvedEntity } from '../../store/resolve-entities.ts';
import type { RequestContext } from '../request-context.ts';

/** What a name is looked up in: the entities of one kind, and their places by id. */
export type Lookup = {
  readonly kind: 'Role' | 'Skill';
  readonly names: readonly SnapshotName[];
  readonly indexById: ReadonlyMap<string, number>;
};

/** The most names that a refusal suggests. */
const SUGGESTIONS = 3;

export function roleLookup({ roles, roleIndex }: Snapshot): Lookup {
  return { kind: 'Role', names: roles, indexById: roleIndex };
}

export function skillLookup({ skills, skillIndex }: Snapshot): Lookup {
  return { kind: 'Skill', names: skills, indexById: skillIndex };
}

/**
 * The place of an entity in the snapshot, by slug, `kind/slug` or id, or, which takes a trip to
 * the database, by a former slug or a merged id. A deprecated entity leads to what replaces it.
 * @throws Refusal NOT_FOUND with the nearest names where nothing in use has the reference
 */
export async function findInSnapshot(
  references: RequestContext['references'],
  lookup: Lookup,
  given: { readonly field: string; readonly ref: string },
): Promise<number> {
  const prefix = `${lookup.kind.toLowerCase()}/`;
  const slug = given.ref.startsWith(prefix) ? given.ref.slice(prefix.length) : given.ref;
  const named = lookup.names.findIndex((name) => name.slug === slug || name.id === given.ref);
  if (named >= 0) return named;
  const found = await Promise.all([
    references.load(`${prefix}${slug}`),
    references.load(given.ref),
  ]);
  for (const entity of found.flat()) {
    const index = await placeInUse(references, lookup, entity);
    if (index !== undefined) return index;
  }
  throw notFound(lookup, given);
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

function notFound(lookup: Lookup, { field, ref }: { field: string; ref: string }): Refusal {
  const noun = lookup.kind.toLowerCase();
  const suggestions = nearestSlugs(lookup.names, ref);
  const remedy =
    suggestions.length > 0
      ? `Did you mean ${suggestions.join(', ')}?`
      : `Find one with \`search(kinds: [${lookup.kind.toUpperCase()}])\`.`;
  return new Refusal('NOT_FOUND', `${field}: there is no ${noun} "${ref}" in use. ${remedy}`, {
    field,
    value: ref,
    suggestions,
  });
}

/** Slugs of the entities whose slug, name or alias is closest to what was given, if any is close. */
function nearestSlugs(names: readonly SnapshotName[], ref: string): string[] {
  const wanted = ref.toLowerCase();
  const close = Math.max(2, Math.floor(wanted.length / 3));
  return names
    .map(({ slug, name, aliases }) => ({
      slug,
      away: Math.min(...[slug, name, ...aliases].map((one) => distance(wanted, one.toLowerCase()))),
    }))
    .filter(({ away }) => away <= close)
    .toSorted((a, b) => a.away - b.away || (a.slug < b.slug ? -1 : 1))
    .slice(0, SUGGESTIONS)
    .map(({ slug }) => slug);
}
