import type { Database } from '../../../packages/server/src/store/database.ts';
import { ESCO_FILES } from '../../../packages/server/src/store/import-files/read-esco.ts';
import {
  type FoundDataset,
  findDataset,
} from '../../../packages/server/src/store/import-files/taxonomy.ts';
import {
  carryOutImport,
  prepareImport,
} from '../../../packages/server/src/store/import-jobs/import-dataset.ts';
import { isStillDone } from '../../../packages/server/src/store/import-jobs/job.ts';
import { GIVEN_AUTHOR } from '../../testkit/changes.ts';
import { atLeast, atMost, type Figure, shown } from '../figure.ts';
import { loadNaively } from './load-naively.ts';

const MEGABYTE = 1e6;

/** Imports all of ESCO, and again, and the same by a naive loop. */
export async function* measureImport(
  database: Database,
  folder: string,
): AsyncGenerator<readonly Figure[]> {
  const idle = process.memoryUsage().rss;
  const naive = await timed(() => loadNaively(database, folder));
  const rows = naive.result;
  yield [{ what: 'the naive loop: rows a second', value: shown(rows / naive.seconds) }];
  const memory = watchMemory(idle);
  const found = await findDataset(ESCO_FILES, folder);
  const first = await timed(() => importOnce(database, found));
  const used = memory.stop();
  yield [
    { what: 'the first import: rows a second', value: shown(rows / first.seconds) },
    atLeast('the same', naive.seconds / first.seconds, 0.7, 'of the naive loop'),
    atMost('memory above idle', used / MEGABYTE, 512, 'MB'),
  ];
  const still = await timed(async () =>
    isStillDone(database, (await findDataset(ESCO_FILES, folder)).job),
  );
  if (!still.result) throw new Error('The import is not known to be done.');
  const compared = await timed(() => prepareImport(database, found));
  if (compared.result.plan.total > 0) throw new Error('There is something left to import.');
  yield [
    atLeast('the same files again', first.seconds / still.seconds, 20, '× faster'),
    {
      what: 'the same, compared row by row',
      value: `${shown(first.seconds / compared.seconds)} × faster`,
    },
  ];
}

async function importOnce(database: Database, found: FoundDataset): Promise<void> {
  const prepared = await prepareImport(database, found);
  const { refused } = await carryOutImport(database, prepared, { author: GIVEN_AUTHOR });
  if (refused.length > 0) throw new Error(`${refused.length} operations were refused.`);
}

async function timed<Result>(work: () => Promise<Result>) {
  const start = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - start) / 1_000 };
}

/** The most memory in bytes that the process takes from now on, above what it took when it was idle. */
function watchMemory(idle: number): { readonly stop: () => number } {
  let most = idle;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 50);
  return {
    stop: () => {
      clearInterval(timer);
      return most - idle;
    },
  };
}
