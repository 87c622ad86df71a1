import { growSparingly } from '../../store/grow-sparingly.ts';
import { findDataset, type Taxonomy } from '../../store/import-files/taxonomy.ts';
import {
  carryOutImport,
  type PreparedImport,
  prepareImport,
} from '../../store/import-jobs/import-dataset.ts';
import { isStillDone } from '../../store/import-jobs/job.ts';
import { type ImportReport, reportOf, writeReport } from '../../store/import-jobs/write-report.ts';
import type { OpenDatabase } from '../../store/open-database.ts';
import { commandLineAuthor } from '../changes/command-line-author.ts';
import { told } from '../changes/told-refusal.ts';
import { CommandError } from '../command-error.ts';
import { prepareGraph } from '../prepare-graph.ts';
import { createSteps, type Steps } from '../steps.ts';
import { counted } from '../text/figures.ts';
import { wrapText } from '../text/wrap-text.ts';
import { withDatabase } from '../with-database.ts';
import { askYes, canAsk } from './ask-yes.ts';
import { createPaceWords } from './format-pace.ts';
import { formatPlan } from './format-plan.ts';
import { formatQuestions } from './format-questions.ts';

/** How a taxonomy is imported. */
export type ImportOptions = {
  readonly release?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly report?: string;
};

type Import = {
  readonly folder: string;
  readonly taxonomy: Taxonomy;
  readonly options: ImportOptions;
};

/** Reads a dataset, shows what it would change, asks, and does it. */
export function importDataset(given: Import, signal: AbortSignal): Promise<void> {
  return growSparingly(() => importInto(given, signal));
}

async function importInto({ folder, taxonomy, options }: Import, signal: AbortSignal) {
  checkAnswer(options);
  const steps = createSteps({ stream: process.stderr });
  const found = await told(findDataset(taxonomy, folder, options.release));
  await withDatabase(signal, async (opened) => {
    await prepareGraph(opened, signal);
    if (await isStillDone(opened.database, found.job)) {
      return say([`${found.title} was imported from these files, and nothing has changed since.`]);
    }
    const prepared = await steps.run(
      'Differences',
      (progress) => {
        const onProgress = (file: string, rows: number) => progress(`${file}, row`, rows);
        return told(prepareImport(opened.database, found, { signal, onProgress }));
      },
      ({ plan }) => counted(plan.total, 'operation'),
    );
    await decide({ opened, prepared, options, steps }, signal);
  });
}

/**
 * Makes sure that somebody can say yes.
 * @throws CommandError where the answer is not given, and nobody could be asked
 */
export function checkAnswer({ yes, dryRun }: ImportOptions): void {
  if (yes || dryRun || canAsk()) return;
  throw new CommandError(
    'Nobody can be asked here, as this is no terminal. Give --yes to apply the import, or --dry-run to look at it.',
  );
}

type Decision = {
  readonly opened: OpenDatabase;
  readonly prepared: PreparedImport;
  readonly options: ImportOptions;
  readonly steps: Steps;
};

/** Shows what an import would change, asks, and does it. */
export async function decide({ opened, prepared, options, steps }: Decision, signal: AbortSignal) {
  const { plan, title, job } = prepared;
  say(formatPlan(prepared));
  const report = options.report ?? `${job}-report.csv`;
  const isSame = plan.total === 0;
  const asIs = `The graph is as ${title} has it; nothing was changed.`;
  if (options.dryRun || (isSame && plan.questions.length === 0)) {
    await tellReport(report, plan);
    return say(isSame ? [asIs] : []);
  }
  if (!(isSame || options.yes || (await askYes(`Apply this to the graph?`, signal)))) {
    return say(['Nothing was changed.']);
  }
  const outcome = await steps.run(
    'Import',
    (progress) => {
      const pace = createPaceWords();
      return carryOutImport(opened.database, prepared, {
        author: commandLineAuthor(),
        signal,
        onProgress: ({ done, total }) => progress(pace(done, total), done, total),
      });
    },
    ({ changeSets, done }) =>
      `${counted(done, 'operation')} in ${counted(changeSets.length, 'change set')}`,
  );
  await tellReport(report, reportOf(plan, outcome));
  say(formatQuestions(outcome.questions));
  if (isSame) return say([asIs]);
  say(
    outcome.state === 'CANCELLED'
      ? [`Stopped. The same command goes on with it; \`rolegraph revert --job ${job}\` undoes it.`]
      : [`Done. \`rolegraph revert --job ${job} --reason "…"\` undoes it.`],
  );
}

async function tellReport(file: string, { leftOut, shared }: ImportReport): Promise<void> {
  if (leftOut.length + shared.length === 0) return;
  await writeReport(file, { leftOut, shared }).catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const remedy = 'Give another file with --report.';
    throw new CommandError(`"${file}" cannot be written (${reason}). ${remedy}`);
  });
  const rows = `${counted(leftOut.length, 'row is', 'rows are')} left out`;
  const aliases = `${counted(shared.length, 'alias is', 'aliases are')} shared with another entity`;
  say(wrapText('', `${rows}, ${aliases}; ${file} tells which, and why.`));
}

const say = (lines: readonly string[]): void =>
  void process.stdout.write(lines.map((line) => `${line}\n`).join(''));
