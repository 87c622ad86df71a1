import { randomUUID } from 'node:crypto';
import { Command } from 'commander';
import { revertChangeSet } from '../../store/change-sets/revert-change-set.ts';
import { askChangeSet } from '../changes/ask-change-set.ts';
import { commandLineAuthor } from '../changes/command-line-author.ts';
import { formatSentence } from '../changes/format-change-set.ts';
import { told } from '../changes/told-refusal.ts';
import { print, withGraph } from '../changes/with-graph.ts';
import { readWholeNumber } from '../plan/option-values.ts';

type RevertOptions = { readonly reason: string; readonly json?: boolean };

/** `rolegraph revert`: undoes a change set by a new one. */
export function revertCommand(signal: AbortSignal): Command {
  return new Command('revert')
    .description('undo a change set by a new one; what was changed since stays, and says why')
    .argument(
      '<number>',
      'the number of the change set, as `rolegraph history` lists it',
      readWholeNumber,
    )
    .requiredOption('--reason <text>', 'why, to be read in the history')
    .option('--json', 'print the new change set as JSON')
    .action((number: number, options: RevertOptions) => revert(number, options, signal));
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
