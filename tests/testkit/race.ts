import { Refusal } from '../../packages/server/src/domain/refusal.ts';

/** What came of a number of writes that were begun at once. */
export type Race<Result> = { readonly won: readonly Result[]; readonly lost: readonly Refusal[] };

/** Waits for all writes; whatever fails without a reason that the product gives fails the test. */
export async function race<Result>(writes: readonly Promise<Result>[]): Promise<Race<Result>> {
  const outcomes = await Promise.allSettled(writes);
  return {
    won: outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
    lost: outcomes.flatMap((one) => (one.status === 'rejected' ? [refusalOf(one.reason)] : [])),
  };
}

/** The refusal that was expected of some work. */
export async function refused(work: Promise<unknown>): Promise<Refusal> {
  const { lost } = await race([work]);
  if (lost[0] === undefined) throw new Error('It was not refused.');
  return lost[0];
}

function refusalOf(reason: unknown): Refusal {
  if (reason instanceof Refusal) return reason;
  throw new Error('It failed without an explanation.', { cause: reason });
}
