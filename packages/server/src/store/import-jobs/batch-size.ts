/** The most operations of a change set of a job. */
const MOST = 1_000;
const LEAST = 50;
/** How many there are in the first, before it is known how long they take. */
const FIRST = 200;
/** How long a change set should hold the write lock, in milliseconds. */
const AIM = 300;
/** A change set is at most so many times as large as the one before. */
const GROWTH = 2;

/** How many operations a change set gets, so that others have to wait no longer than is fair. */
export type BatchSize = {
  readonly next: () => number;
  /** Told how long so many operations took, in milliseconds. */
  readonly took: (operations: number, milliseconds: number) => void;
};

/** A size that follows what change sets take, up to a most. */
export function createBatchSize(most = MOST): BatchSize {
  const least = Math.min(LEAST, most);
  let size = Math.min(FIRST, most);
  return {
    next: () => size,
    took: (operations, milliseconds) => {
      const fair = Math.round((operations * AIM) / Math.max(milliseconds, 1));
      size = Math.max(least, Math.min(most, fair, size * GROWTH));
    },
  };
}
