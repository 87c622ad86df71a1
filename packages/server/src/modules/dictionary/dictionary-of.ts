import type { Snapshot, SnapshotName } from '../../domain/snapshot/snapshot.ts';

/** All names of the roles, skills and tools in use, an entity on a line. */
export type Dictionary = { readonly revision: number; readonly lines: readonly string[] };

/** It is worked out once for each snapshot, and goes when that does. */
const known = new WeakMap<Snapshot, Dictionary>();

/** The names of a snapshot's roles, skills and tools. */
export function dictionaryOf(snapshot: Snapshot): Dictionary {
  const made = known.get(snapshot);
  if (made) return made;
  const { revision, roles, skills, tools } = snapshot;
  const dictionary = { revision, lines: [...roles, ...skills, ...tools].map(lineOf) };
  known.set(snapshot, dictionary);
  return dictionary;
}

function lineOf({ kind, slug, name, aliases }: SnapshotName): string {
  const cells = [`${kind.toLowerCase()}/${slug}`, name, ...aliases];
  return cells.map((cell) => cell.replaceAll(/\s+/g, ' ')).join('\t');
}
