import { graphSources } from './bench-graph.ts';
import { compareCypher } from './compare-cypher.ts';
import { compareLibrary } from './compare-library.ts';
import type { Figure } from './figure.ts';
import { measureGroups, measureRanking, measureRelated } from './measure-likeness.ts';
import { measureLongPlans, measurePass, measurePlans } from './measure-plans.ts';
import type { Part } from './part.ts';
import { measureSnapshot } from './snapshot/measure-snapshot.ts';

/** The planner, the snapshot and the likeness of roles, on graphs far larger than the seed. */
export const PLANS_PART: Part = {
  name: 'plans',
  introduction: [
    'Every figure is a ratio within that one run. A *pass* is the plain loop over typed arrays that',
    'gives the gap of one H against every role (`gap-pass.ts`). Each plan is measured five times',
    'between two passes, and its median counts.',
  ],
  measure,
};

async function* measure(dataFolder: string): AsyncGenerator<readonly Figure[]> {
  for (const { name, read } of graphSources(dataFolder)) {
    process.stderr.write(`${name} …\n`);
    const graph = read();
    const isEsco = name.startsWith('ESCO');
    yield measurePass(graph);
    yield measurePlans(graph, isEsco ? { median: 6, high: 50 } : undefined);
    yield measureRanking(graph);
    if (!isEsco) continue;
    yield measureSnapshot(graph);
    yield measureGroups(graph);
    yield measureLongPlans(graph);
    yield compareLibrary(graph);
    yield await compareCypher(graph);
  }
  yield measureRelated(dataFolder);
}
