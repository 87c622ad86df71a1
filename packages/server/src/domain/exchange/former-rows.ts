import type { Effect } from '../change-set/effect.ts';
import type { TableName, Tables } from '../change-set/rows.ts';

/**
 * What rows were at a revision. Reading a whole graph takes a while, in which others change it; what
 * they have done since is noted, and taken back in what was read.
 */
export type FormerRows = {
  /** Notes what was done after the revision; each time what was done since the time before. */
  readonly note: (effects: readonly Effect[]) => void;
  /**
   * Of rows that were read those that were there at the revision, as they were; and those that were
   * there then and are not any more, as far as they are wanted.
   */
  readonly at: <Table extends TableName>(
    table: Table,
    read: readonly Tables[Table][],
    isWanted: (row: Tables[Table]) => boolean,
  ) => readonly Tables[Table][];
};

/** Nothing has been done yet. */
export function createFormerRows(): FormerRows {
  const images: { readonly [Table in TableName]: Map<string, Tables[Table] | null> } = {
    entities: new Map(),
    statements: new Map(),
    evidence: new Map(),
    references: new Map(),
  };
  return {
    note: (effects) => {
      for (const { table, id, before } of effects) {
        // The compiler does not see that the name of a table tells what its rows are.
        const known = images[table] as Map<string, object | null>;
        if (!known.has(id)) known.set(id, before);
      }
    },
    at: (table, read, isWanted) => {
      const changed = images[table];
      if (changed.size === 0) return read;
      const untouched = read.filter((row) => !changed.has(keyOf(row)));
      const former = [...changed.values()].filter((row) => row !== null).filter(isWanted);
      return [...untouched, ...former];
    },
  };
}

const keyOf = (row: Tables[TableName]): string => ('key' in row ? row.key : row.id);
