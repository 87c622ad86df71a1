import { buildSnapshot } from '../domain/snapshot/build-snapshot.ts';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import type { Database } from './database.ts';
import { readSnapshotRows } from './read-snapshot-rows.ts';

/** Holds the snapshot that plans are made on, and replaces it as a whole. */
export type SnapshotKeeper = {
  /** The latest snapshot; whoever has it keeps it, also when a later one replaces it. */
  readonly current: () => Snapshot;
  /** Reads the graph again and replaces the snapshot; on failure the one at hand stays. */
  readonly refresh: () => Promise<Snapshot>;
};

/** Reads the graph once and keeps it. */
export async function keepSnapshot(database: Database): Promise<SnapshotKeeper> {
  let snapshot = buildSnapshot(await readSnapshotRows(database));
  return {
    current: () => snapshot,
    refresh: async () => {
      snapshot = buildSnapshot(await readSnapshotRows(database));
      return snapshot;
    },
  };
}
