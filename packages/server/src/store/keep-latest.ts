import type { Snapshot } from '../domain/snapshot/snapshot.ts';

/**
 * What is worked out of the graph once for each revision, however many ask: at the snapshot's
 * revision or a later one or, where that takes longer than a moment, the last that is known.
 */
export type Latest<Result> = (snapshot: Snapshot) => Promise<Result>;

type Known<Result> = { readonly revision: number; readonly result: Result };

/** How long in milliseconds the present result is waited for where an earlier one is known. */
const MOMENT = 100;

/** Keeps the last result, and works out one at a time. */
export function keepLatest<Result>(
  workOut: (snapshot: Snapshot) => Promise<Result>,
  moment = MOMENT,
): Latest<Result> {
  let known: Known<Result> | undefined;
  let work: Promise<void> | undefined;
  const begin = async (snapshot: Snapshot): Promise<void> => {
    try {
      known = { revision: snapshot.revision, result: await workOut(snapshot) };
    } finally {
      work = undefined;
    }
  };
  return async (snapshot) => {
    const end = performance.now() + moment;
    for (;;) {
      const last = known;
      if (last && last.revision >= snapshot.revision) return last.result;
      work ??= begin(snapshot);
      if (!last) await work;
      else if (!(await isDoneBy(work, end))) return last.result;
    }
  };
}

/** Whether work ends in time; what it fails by is the failure of whoever waits for it. */
async function isDoneBy(work: Promise<void>, end: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, end - performance.now(), false);
  try {
    return await Promise.race([work.then(() => true), promise]);
  } finally {
    clearTimeout(timer);
  }
}
