/** Something that has a name and, for good, a key of its own. */
type Named = { readonly key: string; readonly name: string };

/**
 * Slugs made of names, by key. Where names make the same slug, the one with the least key keeps it
 * and the others get the least free number after it, so that the order of a file changes nothing.
 */
export function uniqueSlugs(things: readonly Named[]): ReadonlyMap<string, string> {
  const bases = things
    .map(({ key, name }) => ({ key, base: slugOf(name) }))
    .toSorted((a, b) => compare(a.base, b.base) || compare(a.key, b.key));
  const taken = new Set(bases.map(({ base }) => base));
  const slugs = new Map<string, string>();
  let before = '';
  for (const { key, base } of bases) {
    const slug = base === before ? nextFree(base, taken) : base;
    before = base;
    taken.add(slug);
    slugs.set(key, slug);
  }
  return slugs;
}

function nextFree(base: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

function slugOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  return words?.join('-') ?? 'unnamed';
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
