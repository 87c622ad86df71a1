import { Command } from 'commander';
import { verifyHistory } from '../../store/change-sets/verify-history.ts';
import { askChangeSet } from '../changes/ask-change-set.ts';
import {
  CHANGE_SETS_DOCUMENT,
  type ChangeSetPage,
  HISTORY_DOCUMENT,
} from '../changes/change-set-document.ts';
import { formatChangeSet, formatListed } from '../changes/format-change-set.ts';
import { type Graph, print, withGraph } from '../changes/with-graph.ts';
import { CommandError } from '../command-error.ts';
import { readWholeNumber } from '../plan/option-values.ts';

type HistoryOptions = {
  readonly first: number;
  readonly changeSet?: number;
  readonly verify?: boolean;
  readonly json?: boolean;
};

/** `rolegraph history`: what was done to the graph, by whom and why. */
export function historyCommand(signal: AbortSignal): Command {
  return new Command('history')
    .description('list what was done to the graph, to an entity or to a statement')
    .argument('[ref]', 'an entity, such as role/data-engineer, or the id of a statement')
    .option(
      '--first <number>',
      'how many change sets, 1 to 100, the latest first',
      readWholeNumber,
      20,
    )
    .option(
      '--change-set <number>',
      'show one change set with all that it changed',
      readWholeNumber,
    )
    .option('--verify', 'replay the whole history, and compare it with the graph')
    .option('--json', 'print it as JSON')
    .action((ref: string | undefined, options: HistoryOptions) =>
      withGraph(signal, (graph) => show(graph, ref, options)),
    );
}

async function show(graph: Graph, ref: string | undefined, options: HistoryOptions): Promise<void> {
  const { changeSet, verify, json, first } = options;
  const { ask, paint } = graph;
  if (verify) return showProof(graph, json);
  if (changeSet !== undefined) {
    const found = await askChangeSet(ask, changeSet);
    return print(formatChangeSet(found, paint), found, json);
  }
  const { page } = await ask<ChangeSetPage>(
    ref === undefined
      ? { document: CHANGE_SETS_DOCUMENT, variables: { first } }
      : { document: HISTORY_DOCUMENT, variables: { ref, first } },
  );
  const nodes = page.edges.map(({ node }) => node);
  const more = page.totalCount - nodes.length;
  const rest = more > 0 ? [paint.quiet(`and ${more} before them`)] : [];
  print([...nodes.flatMap((node) => formatListed(node, paint)), ...rest], nodes, json);
}

/** An operator wants to know, and a script to be told by the exit code. */
async function showProof({ database }: Graph, json: boolean | undefined): Promise<void> {
  const proof = await verifyHistory(database);
  const { revision, changeSets, differences } = proof;
  const what = `${changeSets} change sets up to revision ${revision}`;
  if (differences.length === 0) {
    return print([`The graph is what its history tells: ${what}.`], proof, json);
  }
  if (json) {
    print([], proof, json);
    process.exitCode = 1;
    return;
  }
  const lines = differences.map((difference) => `  ${difference}`);
  throw new CommandError(
    [`The graph is not what its history tells (${what}):`, ...lines].join('\n'),
  );
}
