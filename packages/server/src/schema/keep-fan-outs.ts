import { readGraphSize } from '../store/count-neighbours.ts';
import type { Database } from '../store/database.ts';
import { expectedRows, type RowsQuestion } from './expected-rows.ts';
import { type FanOuts, fanOutsOf } from './fan-outs.ts';

/** For so long in milliseconds a graph is taken to be as large as it was. */
const LASTS = 60_000;

/**
 * Makes what tells how many rows an operation is expected to read. The graph is counted now, and again
 * once in a while as long as it is asked; while it cannot be counted, the last counts hold.
 */
export async function keepFanOuts(
  database: Database,
  now: () => number = Date.now,
): Promise<(question: RowsQuestion) => number> {
  const count = async (): Promise<FanOuts> => fanOutsOf(await readGraphSize(database));
  let fanOuts = await count();
  let countedAt = now();
  return (question) => {
    if (now() - countedAt > LASTS) {
      countedAt = now();
      count().then(
        (counted) => (fanOuts = counted),
        () => undefined,
      );
    }
    return expectedRows(question, fanOuts);
  };
}
