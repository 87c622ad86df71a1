import { nameKey } from '../domain/graph/name-key.ts';
import type { SnapshotName } from '../domain/snapshot/snapshot.ts';
import { type LetterCounts, letterCounts } from './letter-counts.ts';

/** One way to write an entity: its name, its slug or an alias, normalised. */
type Spelling = {
  readonly key: string;
  readonly letters: LetterCounts;
  /** The entity's place in the snapshot. */
  readonly index: number;
};

/** Entities, by their places, that a normalised text belongs to. */
type ByKey = ReadonlyMap<string, readonly number[]>;

/** All the ways in which the entities of one kind are written. */
export type Spellings = {
  readonly byName: ByKey;
  readonly bySlug: ByKey;
  readonly byAlias: ByKey;
  /** All of them by how long they are, so that only those of a likely length are compared. */
  readonly byLength: ReadonlyMap<number, readonly Spelling[]>;
};

/** Entities after which others have their turn. */
const BATCH = 200;

/** They are worked out once for each snapshot, and go when it does. */
const known = new WeakMap<readonly SnapshotName[], Spellings>();

/** The spellings of the entities of one kind, given as the snapshot lists them; with pauses. */
export function* spellingsOf(names: readonly SnapshotName[]): Generator<void, Spellings> {
  const made = known.get(names);
  if (made) return made;
  const [byName, bySlug, byAlias] = [newLists(), newLists(), newLists()];
  const byLength = new Map<number, Spelling[]>();
  for (const [index, { slug, name, aliases }] of names.entries()) {
    const own = {
      name: nameKey(name),
      slug: nameKey(slug),
      aliases: new Set(aliases.map(nameKey)),
    };
    add(byName, own.name, index);
    add(bySlug, own.slug, index);
    for (const key of own.aliases) add(byAlias, key, index);
    for (const key of own.aliases.add(own.name).add(own.slug)) {
      add(byLength, key.length, { key, letters: letterCounts(key), index });
    }
    if (index % BATCH === BATCH - 1) yield;
  }
  const spellings = { byName, bySlug, byAlias, byLength };
  known.set(names, spellings);
  return spellings;
}

/** The entities that are so called: by name, else by slug, else by alias, which several may share. */
export function entitiesCalled(
  { byName, bySlug, byAlias }: Spellings,
  text: string,
): readonly number[] {
  const key = nameKey(text);
  return byName.get(key) ?? bySlug.get(key) ?? byAlias.get(key) ?? [];
}

function newLists(): Map<string, number[]> {
  return new Map();
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
