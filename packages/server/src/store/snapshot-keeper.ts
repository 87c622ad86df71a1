import { buildSnapshot } from '../domain/snapshot/build-snapshot.ts';
import type { RevisionChange } from '../domain/snapshot/graph-change.ts';
import { refreshSnapshot } from '../domain/snapshot/refresh-snapshot.ts';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import type { Database } from './database.ts';
import { readSnapshotRows } from './read-snapshot-rows.ts';

/** Holds the snapshot that plans are made on, and replaces it as a whole. */
export type SnapshotKeeper = {
  /** The latest snapshot; whoever has it keeps it, also when a later one replaces it. */
  readonly current: () => Snapshot;
  /**
   * Reads the graph again and replaces the snapshot; on failure the one at hand stays. What was
   * written before the call is in it: a reading that is under way is not joined, but all who wait
   * for it share the one that follows.
   */
  readonly refresh: () => Promise<Snapshot>;
  /**
   * Takes over what this process has just committed, without reading the graph; reads all of it
   * only where changes of others lie between.
   */
  readonly apply: (change: RevisionChange) => Promise<Snapshot>;
};

/** Reads the graph once and keeps it. */
export async function keepSnapshot(database: Database): Promise<SnapshotKeeper> {
  let snapshot = buildSnapshot(await readSnapshotRows(database));
  const refresh = inTurns(async () => {
    const before = snapshot;
    const rows = await readSnapshotRows(database);
    // A commit of our own may have come in between, and be later than what was read.
    const isOvertaken = snapshot !== before && snapshot.revision > rows.revision;
    if (!isOvertaken) snapshot = buildSnapshot(rows);
    return snapshot;
  });
  return {
    current: () => snapshot,
    refresh,
    apply: async (change) => {
      if (change.revision <= snapshot.revision) return snapshot;
      if (change.revision > snapshot.revision + 1) return refresh();
      snapshot = refreshSnapshot(snapshot, change);
      return snapshot;
    },
  };
}

/** Does work once at a time: who asks for it while it runs shares the run that follows. */
function inTurns<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<Result> | undefined;
  return () => {
    if (next) return next;
    next = running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return work();
      });
    running = next;
    return next;
  };
}
