import type { Snapshot } from '../../../packages/server/src/domain/snapshot/snapshot.ts';

/** Bytes of arrays, and how many things they hold. */
export type BytesOf = { readonly bytes: number; readonly count: number };

/** What a snapshot takes in memory. */
export type SnapshotBytes = {
  /** All requirements: effective ones, read both ways, and OPTIONAL ones. */
  readonly all: BytesOf;
  /** R(r) of all roles, read both ways: implied requirements are among them, OPTIONAL ones are not. */
  readonly effective: BytesOf;
  /** Bytes of all arrays, credits and prerequisites included. */
  readonly arrays: number;
  /** Letters of names, slugs, aliases and ids, and of identifiers that are not packed. */
  readonly letters: number;
  /** Entries of all maps. */
  readonly entries: number;
};

/** Measures a snapshot by what is in it. */
export function snapshotBytes(snapshot: Snapshot): SnapshotBytes {
  const { requirements, askedBy, optionals } = snapshot;
  const effective = {
    bytes: contents([requirements, askedBy]).bytes,
    count: requirements.skill.length,
  };
  const { bytes, letters, entries } = contents(snapshot);
  return {
    all: {
      bytes: effective.bytes + contents(optionals).bytes,
      count: effective.count + optionals.to.length,
    },
    effective,
    arrays: bytes,
    letters,
    entries,
  };
}

type Contents = { readonly bytes: number; readonly letters: number; readonly entries: number };

function contents(value: unknown): Contents {
  if (ArrayBuffer.isView(value)) return { bytes: value.byteLength, letters: 0, entries: 0 };
  if (typeof value === 'string') return { bytes: 0, letters: value.length, entries: 0 };
  if (value instanceof Map) return sum([...value.values()].map(contents), value.size);
  if (typeof value !== 'object' || value === null) return sum([]);
  return sum(Object.values(value).map(contents));
}

function sum(parts: readonly Contents[], entries = 0): Contents {
  return {
    bytes: parts.reduce((all, { bytes }) => all + bytes, 0),
    letters: parts.reduce((all, { letters }) => all + letters, 0),
    entries: parts.reduce((all, one) => all + one.entries, entries),
  };
}
