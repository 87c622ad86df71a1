import { Command } from 'commander';
import type { ChangeRequest } from '../../store/change-sets/apply-change-set.ts';
import {
  applyChangeSet,
  proposeChangeSet,
  refuseOutcomes,
} from '../../store/change-sets/apply-change-set.ts';
import { tryChanges } from '../../store/change-sets/try-changes.ts';
import { askChangeSet } from '../changes/ask-change-set.ts';
import { commandLineAuthor } from '../changes/command-line-author.ts';
import { formatSentence } from '../changes/format-change-set.ts';
import { readChangeFile } from '../changes/read-change-file.ts';
import { told } from '../changes/told-refusal.ts';
import { type Graph, print, withGraph } from '../changes/with-graph.ts';
import { wrapText } from '../text/wrap-text.ts';

type ChangeOptions = { readonly dryRun?: boolean; readonly json?: boolean };

/** The two ways to hand in a file of changes. */
const WAYS = {
  apply: { write: applyChangeSet, does: 'change the graph as a file says, all of it or nothing' },
  propose: { write: proposeChangeSet, does: 'propose what a file says; it waits for a review' },
} as const;

/** `rolegraph apply` and `rolegraph propose`: a file of changes becomes a change set. */
export function changeCommand(way: keyof typeof WAYS, signal: AbortSignal): Command {
  return new Command(way)
    .description(WAYS[way].does)
    .argument('<file>', 'a file of changes in YAML or JSON (docs/change-sets.md), or - to read one')
    .option('--dry-run', 'try it, and change nothing')
    .option('--json', 'print the change set as JSON')
    .action((file: string, options: ChangeOptions) => handIn(way, file, options, signal));
}

async function handIn(
  way: keyof typeof WAYS,
  path: string,
  options: ChangeOptions,
  signal: AbortSignal,
): Promise<void> {
  const file = await readChangeFile(path);
  const request: ChangeRequest = { ...file, author: commandLineAuthor(), isLong: true };
  await withGraph(signal, (graph) =>
    options.dryRun ? tryOnly(graph, request, options) : write(graph, way, request, options),
  );
}

async function tryOnly(
  { database }: Graph,
  request: ChangeRequest,
  { json }: ChangeOptions,
): Promise<void> {
  const sentences = await told(tryAll(database, request));
  const lines = sentences.flatMap((sentence) => wrapText('+ ', sentence));
  print(['This can be done; nothing was changed.', ...lines], { sentences }, json);
}

async function tryAll(
  database: Graph['database'],
  { changes, labels }: ChangeRequest,
): Promise<string[]> {
  const outcomes = await tryChanges(database, changes);
  refuseOutcomes(outcomes, labels);
  return outcomes.map(({ sentence }) => sentence);
}

async function write(
  { database, ask }: Graph,
  way: keyof typeof WAYS,
  request: ChangeRequest,
  { json }: ChangeOptions,
): Promise<void> {
  const { number, isRepeated } = await told(WAYS[way].write(database, request)).then((written) => ({
    number: written.number,
    isRepeated: way === 'apply' && written.applied === null,
  }));
  const changeSet = await askChangeSet(ask, number);
  const { state, revision, operations } = changeSet;
  const at = revision === null ? state.toLowerCase() : `revision ${revision}`;
  const head = isRepeated
    ? `This very file was applied before, as change set ${number} (${at}); nothing was changed.`
    : `Change set ${number} (${at}).`;
  print([head, ...(isRepeated ? [] : operations.flatMap(formatSentence))], changeSet, json);
}
