import { buildSnapshot } from '../../packages/server/src/domain/snapshot/build-snapshot.ts';
import { readSeedRows } from '../testkit/seed-rows.ts';
import { graphSources } from './bench-graph.ts';
import type { Figure } from './figure.ts';
import type { Part } from './part.ts';
import { measureAnswers } from './reranking/measure-answers.ts';
import { measureReranking } from './reranking/measure-reranking.ts';
import { randomPairs } from './role-pairs.ts';
import { withServer } from './with-server.ts';

const ESCO_PAIRS = 300;

/** What it costs to plan anew when a person ticks a skill. */
export const RERANKING_PART: Part = {
  name: 'reranking',
  introduction: [
    'The time of a plan with one more skill held, the middle one of those that the direct move lacks,',
    'in the time of the same plan without it, measured before and after.',
  ],
  measure,
};

async function* measure(dataFolder: string): AsyncGenerator<readonly Figure[]> {
  const seed = buildSnapshot(await readSeedRows());
  const roles = [...seed.roles.keys()];
  const pairs = roles.flatMap((from) =>
    roles.filter((to) => to !== from).map((to) => ({ from, to })),
  );
  yield measureReranking('the seed', seed, pairs);
  yield* withServer((address) => measureAnswers(address, seed, pairs));
  for (const { name, read } of graphSources(dataFolder)) {
    if (!name.startsWith('ESCO')) continue;
    const graph = read();
    yield measureReranking(name, graph.snapshot, randomPairs(graph, ESCO_PAIRS));
  }
}
