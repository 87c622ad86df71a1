import { buildSnapshot } from '../domain/snapshot/build-snapshot.ts';
import type { RevisionChange } from '../domain/snapshot/graph-change.ts';
import { refreshSnapshot } from '../domain/snapshot/refresh-snapshot.ts';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import { type ChangeFeed, createChangeFeed } from './change-feed.ts';
import type { CommittedChange } from './change-sets/committed-change.ts';
import { readCommitted } from './change-sets/read-committed.ts';
import type { Database } from './database.ts';
import { readRevision } from './graph-state.ts';
import { readSnapshotRows } from './read-snapshot-rows.ts';

/** What is known of a change: listeners are told where it came from the log of change sets. */
type KnownChange = RevisionChange & Partial<Pick<CommittedChange, 'told'>>;

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
   * Takes over what this process has just committed, without reading the graph; what others
   * committed before it is read from the log.
   */
  readonly apply: (change: KnownChange) => Promise<Snapshot>;
  /** Takes over what others have committed since; shared by all who ask at once, as `refresh`. */
  readonly catchUp: () => Promise<Snapshot>;
  /** Tells of every change that was taken over from the log of change sets. */
  readonly feed: ChangeFeed;
};

/** Reads the graph once and keeps it. */
export async function keepSnapshot(database: Database): Promise<SnapshotKeeper> {
  let snapshot = buildSnapshot(await readSnapshotRows(database));
  const feed = createChangeFeed();
  const refresh = inTurns(async () => {
    const before = snapshot;
    const rows = await readSnapshotRows(database);
    // A commit of our own may have come in between, and be later than what was read.
    const isOvertaken = snapshot !== before && snapshot.revision > rows.revision;
    if (!isOvertaken) snapshot = buildSnapshot(rows);
    return snapshot;
  });
  /** Takes over the very next change; one that is known already, or too far ahead, is left alone. */
  const advance = (change: KnownChange): void => {
    if (change.revision !== snapshot.revision + 1) return;
    snapshot = refreshSnapshot(snapshot, change);
    if (change.told) feed.publish(change.told);
  };
  const catchUp = inTurns(async () => {
    for (;;) {
      const committed = await readCommitted(database, snapshot.revision);
      for (const change of committed) advance(change);
      if (committed.length === 0) break;
    }
    // What is in no log was written past it; then only the graph itself can tell.
    return (await readRevision(database)) > snapshot.revision ? refresh() : snapshot;
  });
  return {
    current: () => snapshot,
    refresh,
    apply: async (change) => {
      if (change.revision > snapshot.revision + 1) return catchUp();
      advance(change);
      return snapshot;
    },
    catchUp,
    feed,
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
