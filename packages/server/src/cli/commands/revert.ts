import { randomUUID } from 'node:crypto';
import { Command } from 'commander';
import { revertChangeSet } from '../../store/change-sets/revert-change-set.ts';
import { revertJob } from '../../store/import-jobs/revert-job.ts';
import { askChangeSet } from '../changes/ask-change-set.ts';
import { commandLineAuthor } from '../changes/command-line-author.ts';
import { formatSentence } from '../changes/format-change-set.ts';
import { told } from '../changes/told-refusal.ts';
import { print, withGraph } from '../changes/with-graph.ts';
import { CommandError } from '../command-error.ts';
import { createPaceWords } from '../import/format-pace.ts';
import { readWholeNumber } from '../plan/option-values.ts';
import { prepareGraph } from '../prepare-graph.ts';
import { createSteps } from '../steps.ts';
import { counted } from '../text/figures.ts';
import { withDatabase } from '../with-database.ts';

type RevertOptions = {
  readonly reason: string;
  readonly job?: string;
  readonly json?: boolean;
};

/** `rolegraph revert`: undoes a change set by a new one. */
export function revertCommand(signal: AbortSignal): Command {
  return new Command('revert')
    .description('undo a change set by a new one; what was changed since stays, and says why')
    .argument(
      '[number]',
      'the number of the change set, as `rolegraph history` lists it',
      readWholeNumber,
    )
    .option('--job <id>', 'all change sets of an import instead, the last first')
    .requiredOption('--reason <text>', 'why, to be read in the history')
    .option('--json', 'print the new change set as JSON')
    .action((number: number | undefined, options: RevertOptions) =>
      decide(number, options, signal),
    );
}

async function decide(
  number: number | undefined,
  { job, ...options }: RevertOptions,
  signal: AbortSignal,
): Promise<void> {
  if (job !== undefined && number === undefined) return revertWholeJob(job, options, signal);
  if (job === undefined && number !== undefined) return revert(number, options, signal);
  throw new CommandError('Give the number of a change set, or --job with the id of an import.');
}

/** Undoes an import; what was changed since stays as it is, change set by change set. */
async function revertWholeJob(
  job: string,
  { reason, json }: RevertOptions,
  signal: AbortSignal,
): Promise<void> {
  const steps = createSteps({ stream: process.stderr });
  await withDatabase(signal, async (opened) => {
    await prepareGraph(opened, signal);
    const request = { job, author: commandLineAuthor(), reason };
    const reverted = await steps.run(
      'Undo',
      (progress) => {
        const pace = createPaceWords();
        const onProgress = ({ done, total }: { done: number; total: number }) =>
          progress(pace(done, total), done, total);
        return told(revertJob(opened.database, request, { signal, onProgress }));
      },
      ({ changeSets }) => counted(changeSets.length, 'change set'),
    );
    const { state, untouched } = reverted;
    const kept = untouched.map((one) => `Of change set ${one} nothing could be undone.`);
    const end = state === 'DONE' ? `Job ${job} is undone.` : 'Stopped; the same command goes on.';
    print([...kept, end], reverted, json);
  });
}

async function revert(number: number, options: RevertOptions, signal: AbortSignal): Promise<void> {
  const { reason, json } = options;
  await withGraph(signal, async ({ database, ask }) => {
    const author = commandLineAuthor();
    const request = { author, number, reason, idempotencyKey: `revert ${randomUUID()}` };
    const written = await told(revertChangeSet(database, request));
    const changeSet = await askChangeSet(ask, written.number);
    const head = `Change set ${changeSet.number} (revision ${changeSet.revision}) undoes ${number}.`;
    print([head, ...changeSet.operations.flatMap(formatSentence)], changeSet, json);
  });
}
