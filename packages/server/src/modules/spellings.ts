import { nameKey } from '../domain/graph/name-key.ts';
import type { SnapshotName } from '../domain/snapshot/snapshot.ts';
import { letterSet } from './letter-set.ts';

/** One way to write an entity: its slug, its name or an alias, normalised. */
type Spelling = {
  readonly key: string;
  readonly letters: number;
  /** The entity's place in the snapshot. */
  readonly index: number;
};

/** All the ways in which the entities of one kind are written. */
export type Spellings = {
  /** The entities that a normalised slug, name or alias belongs to, by their places. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** The same by how long they are, so that only those of a likely length are compared. */
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
  const byKey = new Map<string, number[]>();
  const byLength = new Map<number, Spelling[]>();
  for (const [index, { slug, name, aliases }] of names.entries()) {
    for (const key of new Set([slug, name, ...aliases].map(nameKey))) {
      add(byKey, key, index);
      add(byLength, key.length, { key, letters: letterSet(key), index });
    }
    if (index % BATCH === BATCH - 1) yield;
  }
  known.set(names, { byKey, byLength });
  return { byKey, byLength };
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
