import { slugKey } from '../change-set/graph-draft.ts';
import type { Kind } from '../graph/kinds.ts';
import { slugOf } from '../graph/slug-of.ts';
import type { DatasetEntity } from './dataset.ts';

/** The longest slug that is made of a name; a number may come behind it. */
const LONGEST = 190;

/**
 * Slugs for entities that are to be created, by external id. A name's own slug goes to the first
 * that has it, in the order of external ids; the others get the least number that is free. Slugs of
 * names of the whole dataset are kept apart from numbered ones, so that what was created before, of
 * the same dataset, does not change what the rest is called.
 */
export function freeSlugs(
  created: readonly DatasetEntity[],
  all: readonly DatasetEntity[],
  isTaken: (key: string) => boolean,
): ReadonlyMap<string, string> {
  const names = new Set(all.map(({ kind, name }) => slugKey(kind, baseOf(kind, name))));
  const given = new Set<string>();
  const take = (kind: Kind, base: string): string => {
    const isFree = (slug: string) => {
      const key = slugKey(kind, slug);
      return !given.has(key) && !isTaken(key) && (slug === base || !names.has(key));
    };
    let slug = base;
    for (let number = 2; !isFree(slug); number += 1) slug = `${base}-${number}`;
    given.add(slugKey(kind, slug));
    return slug;
  };
  const inOrder = created.toSorted((one, other) => (one.externalId < other.externalId ? -1 : 1));
  return new Map(
    inOrder.map(({ externalId, kind, name }) => [externalId, take(kind, baseOf(kind, name))]),
  );
}

/** A name without a letter that a slug can have is called by its kind. */
const baseOf = (kind: Kind, name: string): string =>
  slugOf(name).slice(0, LONGEST).replace(/-+$/u, '') || kind.toLowerCase();
