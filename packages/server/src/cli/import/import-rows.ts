import { basename, resolve } from 'node:path';
import { prepareRowsImport, type RowsToImport } from '../../store/exchange/prepare-rows-import.ts';
import { growSparingly } from '../../store/grow-sparingly.ts';
import { told } from '../changes/told-refusal.ts';
import { prepareGraph } from '../prepare-graph.ts';
import { createSteps } from '../steps.ts';
import { counted } from '../text/figures.ts';
import { withDatabase } from '../with-database.ts';
import { checkAnswer, decide, type ImportOptions } from './import-dataset.ts';

/** Rows to import, and how. */
type RowsImport = {
  readonly format: RowsToImport['format'];
  readonly path: string;
  readonly read: () => Promise<RowsToImport['rows']>;
  readonly options: ImportOptions;
};

/** Reads rows, shows what they would change, asks, and does it. */
export function importRows(given: RowsImport, signal: AbortSignal): Promise<void> {
  return growSparingly(() => importInto(given, signal));
}

async function importInto(
  { format, path, read, options }: RowsImport,
  signal: AbortSignal,
): Promise<void> {
  checkAnswer(options);
  const steps = createSteps({ stream: process.stderr });
  const rows = await steps.run(
    'Files',
    () => told(read()),
    ({ entities, statements }) =>
      `${counted(entities.length, 'entity', 'entities')}, ${counted(statements.length, 'statement')}`,
  );
  await withDatabase(signal, async (opened) => {
    await prepareGraph(opened, signal);
    const title = basename(resolve(path));
    const prepared = await steps.run(
      'Differences',
      () => told(prepareRowsImport(opened.database, { format, title, rows })),
      ({ plan }) => counted(plan.total, 'operation'),
    );
    await decide({ opened, prepared, options, steps }, signal);
  });
}
