import type { TableName } from '../../domain/change-set/rows.ts';
import { readAppliedEffects, type Span } from '../change-sets/read-applied-effects.ts';
import type { Database } from '../database.ts';

/** What was done to rows between two revisions. */
export type TouchedRows = {
  /** Whether anything was done to a row, which then may have been read as it never was. */
  readonly isTouched: (table: TableName, id: string) => boolean;
  /** The rows that were touched as they are at the last of the revisions, save those that are gone. */
  readonly rows: () => AsyncGenerator<{ readonly table: TableName; readonly row: object }>;
};

/** Reads from the log which rows were touched; of each, only its name is kept. */
export async function readTouchedRows(database: Database, span: Span): Promise<TouchedRows> {
  const last = new Map<string, number>();
  for await (const { at, table, id } of numbered(database, span)) last.set(nameOf(table, id), at);
  return {
    isTouched: (table, id) => last.has(nameOf(table, id)),
    rows: async function* () {
      for await (const { at, table, id, after } of numbered(database, span)) {
        if (after !== null && last.get(nameOf(table, id)) === at) yield { table, row: after };
      }
    },
  };
}

const nameOf = (table: TableName, id: string): string => `${table} ${id}`;

async function* numbered(database: Database, span: Span) {
  let at = 0;
  for await (const effect of effectsOf(database, span)) yield { ...effect, at: at++ };
}

async function* effectsOf(database: Database, span: Span) {
  for await (const applied of readAppliedEffects(database, span)) {
    for (const { effects } of applied) yield* effects;
  }
}
