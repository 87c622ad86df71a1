import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runProgram } from '../../packages/server/src/cli/run-program.ts';
import { PROJECT_FOLDER } from '../../packages/server/src/store/project-folder.ts';
import { graphSources } from './bench-graph.ts';
import { compareCypher } from './compare-cypher.ts';
import { compareLibrary } from './compare-library.ts';
import type { Figure } from './figure.ts';
import { measureGroups, measureRanking, measureRelated } from './measure-likeness.ts';
import { measureLongPlans, measurePass, measurePlans } from './measure-plans.ts';
import { tellFigures, writeReport } from './report.ts';
import { measureSnapshot } from './snapshot/measure-snapshot.ts';

const HELP = `npm run bench -- [--data <folder>] [--write]
  --data   the folder with esco-1.1.1 and onet-29.2 (default ../shared/data)
  --write  writes tests/performance/report.md`;

await runProgram(async () => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: join(PROJECT_FOLDER, '..', 'shared', 'data') },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return;
  }
  const figures: Figure[] = [];
  for (const { name, read } of graphSources(values.data)) {
    process.stderr.write(`${name} …\n`);
    const graph = read();
    const isEsco = name.startsWith('ESCO');
    tellFigures(figures, measurePass(graph));
    tellFigures(figures, measurePlans(graph, isEsco ? { median: 6, high: 50 } : undefined));
    tellFigures(figures, measureRanking(graph));
    if (!isEsco) continue;
    tellFigures(figures, measureSnapshot(graph));
    tellFigures(figures, measureGroups(graph));
    tellFigures(figures, measureLongPlans(graph));
    tellFigures(figures, compareLibrary(graph));
    tellFigures(figures, await compareCypher(graph));
  }
  tellFigures(figures, measureRelated(values.data));
  if (values.write) writeReport(figures);
});
