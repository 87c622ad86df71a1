import type { Fault } from './join-sockets.ts';
import { journalFigures } from './journal.ts';
import type { Figures } from './show-figures.ts';
import type { Stage } from './stage.ts';
import { withWriters } from './with-writers.ts';

type ProxyOptions = {
  /** Rounds of each fault. */
  readonly rounds: number;
  readonly writers: number;
  /** How often each fault happens in a round. */
  readonly times: Readonly<Record<Fault, number>>;
  /** How many change sets are acknowledged after each round, and once before all. */
  readonly between: number;
};

const FAULTS: readonly Fault[] = ['delay', 'reset', 'swallow', 'drop'];

/** Puts each fault on the connections to Neo4j, while writers write, and proves that nothing came of it. */
export async function runProxy(
  stage: Stage,
  { rounds, writers, times, between }: ProxyOptions,
): Promise<Figures> {
  const { proxy } = stage;
  const journal = await withWriters(stage, writers, async (journal) => {
    await journal.reaches(between);
    for (let round = 0; round < rounds; round++) {
      for (const fault of FAULTS) {
        await proxy.injectTimes(fault, times[fault]);
        await journal.reaches(journal.entries.length + between);
      }
    }
  });
  const { delay, drop, reset, swallow } = proxy.injected;
  const acknowledged = new Map(journal.entries.map((entry) => [entry.request.key, entry]));
  const swallowed = [...proxy.swallowedKeys].flatMap((key) => acknowledged.get(key) ?? []);
  return {
    'parts delayed': delay,
    'connections gone silent': drop,
    'connections reset': reset,
    'answers to commits swallowed': swallow,
    'change sets kept while nobody was told': proxy.swallowedKeys.size,
    'of these acknowledged later': swallowed.length,
    ...journalFigures(journal),
  };
}
