import type { Effect } from '../../domain/change-set/effect.ts';
import { plannedChanges } from '../../domain/change-set/planned-changes.ts';
import type { RevisionChange } from '../../domain/snapshot/graph-change.ts';

/** What listeners are told of a change set that was applied. */
export type ToldChange = {
  readonly revision: number;
  /** The number of the change set. */
  readonly changeSet: number;
  /** Entities that were changed, or whose statements were. */
  readonly entityIds: readonly string[];
  readonly statementIds: readonly string[];
  /** Whether there were more ids than are told. */
  readonly truncated: boolean;
};

/** A change set that was applied: what planning reads of it, and what listeners are told. */
export type CommittedChange = RevisionChange & { readonly told: ToldChange };

/** The most ids of a sort that listeners are told; an import has more than anybody would read. */
const MOST_IDS = 500;

/** What effects of a change set come to, for the snapshot and for listeners. */
export function committedChange(
  revision: number,
  changeSet: number,
  effects: readonly Effect[],
): CommittedChange {
  const entities = new Set<string>();
  const statements = new Set<string>();
  for (const { table, id, before, after } of effects) {
    if (table === 'entities') entities.add(id);
    if (table !== 'statements') continue;
    statements.add(id);
    for (const row of [before, after]) {
      if (row) entities.add(row.from).add(row.to);
    }
  }
  const told: ToldChange = {
    revision,
    changeSet,
    entityIds: [...entities].slice(0, MOST_IDS),
    statementIds: [...statements].slice(0, MOST_IDS),
    truncated: Math.max(entities.size, statements.size) > MOST_IDS,
  };
  return { revision, changes: plannedChanges(effects), told };
}
