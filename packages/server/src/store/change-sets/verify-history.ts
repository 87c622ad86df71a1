import { compareRows } from '../../domain/change-set/compare-rows.ts';
import type { GraphPart } from '../../domain/change-set/graph-draft.ts';
import { type Replay, startReplay } from '../../domain/change-set/replay-effects.ts';
import type { Database } from '../database.ts';
import { readRevision } from '../graph-state.ts';
import { loadQuery } from '../load-query.ts';
import { type AppliedEffects, readAppliedEffects } from './read-applied-effects.ts';
import { readWholeGraph } from './read-whole-graph.ts';

/** Whether the history tells the graph as it is. */
export type Verification = {
  /** The revision that was looked at. */
  readonly revision: number;
  /** How many change sets were applied until then. */
  readonly changeSets: number;
  /** What is not as history tells it, the first few, each a sentence; nothing where all is well. */
  readonly differences: readonly string[];
};

/** Differences that are told; where there are more, the first are the ones to look at. */
const TOLD = 20;
/** How often the graph is read again because it changed meanwhile, before writers have to wait. */
const ATTEMPTS = 5;

/** Does all over again that change sets did, beginning with nothing, and compares what comes of it. */
export async function verifyHistory(database: Database): Promise<Verification> {
  const reading = startReading();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const revision = await readRevision(database);
    await reading.readTo(database, revision);
    const graph = await readWholeGraph({ run: database.read });
    if ((await readRevision(database)) === revision) return reading.compare(graph, revision);
  }
  return database.write(async (transaction) => {
    const [lock] = await transaction.run<{ revision: number }>(loadQuery('lock-graph'), {
      key: null,
    });
    const revision = lock?.revision ?? 0;
    await reading.readTo({ read: transaction.run }, revision);
    return reading.compare(await readWholeGraph(transaction), revision);
  });
}

/** Reads the history on from where it was left. */
function startReading() {
  const replay: Replay = startReplay();
  const faults: string[] = [];
  let [last, changeSets] = [-1, 0];

  const take = ({ number, revision, effects }: AppliedEffects): void => {
    if (changeSets > 0 && revision !== last + 1) {
      faults.push(`change set ${number}: revision ${revision} comes after ${last}`);
    }
    for (const { table, id } of replay.add(effects)) {
      faults.push(`change set ${number}: ${table} "${id}" was not as it says before`);
    }
    last = revision;
    changeSets += 1;
  };

  return {
    readTo: async ({ read }: Pick<Database, 'read'>, revision: number): Promise<void> => {
      for await (const page of readAppliedEffects({ read }, { after: last, upTo: revision })) {
        for (const one of page) take(one);
      }
    },
    compare: (graph: GraphPart, revision: number): Verification => {
      const ahead = last === revision || changeSets === 0 ? [] : [lastFault(last, revision)];
      const differences = [...faults, ...ahead, ...compareRows(replay.rows(), graph)];
      return { revision, changeSets, differences: differences.slice(0, TOLD) };
    },
  };
}

const lastFault = (last: number, revision: number): string =>
  `the graph is at revision ${revision}, the last change set at ${last}`;
