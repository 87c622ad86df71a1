import {
  applyChanges,
  type Outcome,
  tryOperation,
} from '../../packages/server/src/domain/change-set/apply-changes.ts';
import type { Change } from '../../packages/server/src/domain/change-set/change.ts';
import type { ChangeProblem } from '../../packages/server/src/domain/change-set/change-problem.ts';
import type { Effect } from '../../packages/server/src/domain/change-set/effect.ts';
import {
  createGraphDraft,
  type GraphDraft,
  type GraphPart,
} from '../../packages/server/src/domain/change-set/graph-draft.ts';
import { startReplay } from '../../packages/server/src/domain/change-set/replay-effects.ts';
import { revertEffects } from '../../packages/server/src/domain/change-set/revert-effects.ts';
import { createUndoneRows } from '../../packages/server/src/domain/change-set/undone-rows.ts';

/** Operations that were applied as one, by what each did. */
type Applied = readonly (readonly Effect[])[];

/** A graph in memory that is written by the rules of change sets alone. */
export type MemoryGraph = {
  /** Applies all operations or none. */
  apply(...changes: readonly Change[]): Outcome[];
  /** Undoes what can be undone of the change set with this number, counted from 0. */
  revert(number: number): Outcome[];
  rows(): GraphPart;
  draft(): GraphDraft;
  readonly log: readonly Applied[];
};

/** An empty graph, whose clock and ids count up. */
export function createMemoryGraph(): MemoryGraph {
  const replay = startReplay();
  const log: Applied[] = [];
  let made = 0;
  const changing = () => ({
    draft: createGraphDraft(replay.rows()),
    now: new Date(Date.UTC(2026, 0, 1) + 1000 * log.length).toISOString(),
    newId: () => `new-${++made}`,
    lastVersion: (table: 'entities' | 'statements', id: string): number =>
      Math.max(0, ...log.flat(2).map((effect) => versionBefore(effect, table, id))),
  });
  const record = (outcomes: readonly Outcome[]): void => {
    const applied = outcomes.map(({ effects }) => effects);
    log.push(applied);
    const faults = replay.add(applied.flat());
    if (faults.length > 0) throw new Error(`Effects do not follow: ${JSON.stringify(faults)}`);
  };
  return {
    log,
    rows: () => replay.rows(),
    draft: () => createGraphDraft(replay.rows()),
    apply: (...changes) => {
      const outcomes = applyChanges(changing(), changes);
      if (problemsOf(outcomes).length === 0) record(outcomes);
      return outcomes;
    },
    revert: (number) => {
      const given = changing();
      const undone = createUndoneRows();
      const outcomes = (log[number] ?? []).toReversed().map((effects) =>
        tryOperation(given.draft, () => ({
          sentence: '',
          problems: revertEffects(given, effects, undone),
        })),
      );
      if (outcomes.some(({ problems }) => problems.length === 0)) record(outcomes);
      return outcomes;
    },
  };
}

function versionBefore(effect: Effect, table: 'entities' | 'statements', id: string): number {
  if (effect.id !== id || effect.table !== table || effect.before === null) return 0;
  return effect.before.version;
}

/** All problems of all operations. */
export const problemsOf = (outcomes: readonly Pick<Outcome, 'problems'>[]): ChangeProblem[] =>
  outcomes.flatMap(({ problems }) => problems);
