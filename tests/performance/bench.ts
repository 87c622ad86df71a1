import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError } from '../../packages/server/src/cli/command-error.ts';
import { runProgram } from '../../packages/server/src/cli/run-program.ts';
import { PROJECT_FOLDER } from '../../packages/server/src/store/project-folder.ts';
import { EXPLORER_PART } from './explorer-part.ts';
import type { Figure } from './figure.ts';
import { IMPORT_PART } from './import-part.ts';
import type { Part } from './part.ts';
import { PLANS_PART } from './plans-part.ts';
import { tellFigures, writeReport } from './report.ts';
import { RERANKING_PART } from './reranking-part.ts';
import { SAFETY_PART } from './safety-part.ts';
import { SCALE_PART } from './scale-part.ts';
import { SCREENS_PART } from './screens-part.ts';
import { WRITES_PART } from './writes-part.ts';

const PARTS = [
  SCREENS_PART,
  RERANKING_PART,
  PLANS_PART,
  WRITES_PART,
  EXPLORER_PART,
  IMPORT_PART,
  SCALE_PART,
  SAFETY_PART,
];

const HELP = `npm run bench -- [<part> …] [--data <folder>] [--write]
  <part>   ${PARTS.map(({ name }) => name).join(', ')}; all of them where none is named
  --data   the folder with esco-1.1.1 and onet-29.2 (default ../shared/data)
  --write  writes the parts that were run to tests/performance/report.md`;

await runProgram(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
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
  for (const part of partsOf(positionals)) {
    const figures: Figure[] = [];
    for await (const found of part.measure(values.data)) tellFigures(figures, found);
    if (values.write) writeReport(PARTS, part, figures);
  }
});

function partsOf(names: readonly string[]): readonly Part[] {
  const unknown = names.find((name) => PARTS.every((part) => part.name !== name));
  if (unknown !== undefined) {
    throw new CommandError(`The benchmark has no part "${unknown}":\n${HELP}`);
  }
  return names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name));
}
