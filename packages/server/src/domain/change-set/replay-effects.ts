import type { Effect } from './effect.ts';
import type { GraphPart } from './graph-draft.ts';
import { isSame } from './is-same.ts';
import type { TableName, Tables } from './rows.ts';

/** A row that was not what an effect says it was before. */
type ReplayFault = Pick<Effect, 'table' | 'id'>;

/** A graph that is made anew of what was done to it. */
export type Replay = {
  /** Does what effects say, in their order; returns those whose row was another before. */
  add(effects: readonly Effect[]): ReplayFault[];
  /** The graph as it is by now. */
  rows(): GraphPart;
};

/** Begins with some rows, or with a graph that holds nothing. */
export function startReplay(part?: GraphPart): Replay {
  const tables: { readonly [Table in TableName]: Map<string, Tables[Table]> } = {
    entities: new Map(part?.entities.map((row) => [row.id, row])),
    statements: new Map(part?.statements.map((row) => [row.id, row])),
    evidence: new Map(part?.evidence.map((row) => [row.id, row])),
    references: new Map(part?.references.map((row) => [row.key, row])),
  };
  return {
    add: (effects) =>
      effects.flatMap(({ table, id, before, after }): ReplayFault[] => {
        // The compiler does not see that the name of a table tells what its rows are.
        const rows = tables[table] as Map<string, object>;
        const isAsTold = isSame(rows.get(id) ?? null, before);
        if (after === null) rows.delete(id);
        else rows.set(id, after);
        return isAsTold ? [] : [{ table, id }];
      }),
    rows: () => ({
      entities: [...tables.entities.values()],
      statements: [...tables.statements.values()],
      evidence: [...tables.evidence.values()],
      references: [...tables.references.values()],
    }),
  };
}
