import * as z from 'zod/mini';
import { keptList } from '../../lib/kept-list';
import type { Remembered } from './mapping';

const columnSchema = z.object({
  table: z.string(),
  column: z.string(),
  field: z.nullable(z.string()),
});

const keyOf = ({ table, column }: { table: string; column: string }): string =>
  `${table} ${column.trim().toLowerCase()}`;

/** What columns were taken for before in this browser. */
const chosen = keptList({
  storedAs: 'rolegraph-import-columns',
  schema: columnSchema,
  keyOf,
  most: 300,
});

/** What a column of this name was taken for in a table of this sort; null where it was left out. */
export const rememberedColumn: Remembered = (table, column) =>
  chosen.read().find((one) => keyOf(one) === keyOf({ table, column }))?.field;

/** Keeps what a column is taken for, for the next file that has one of its name. */
export function rememberColumn(table: string, column: string, field: string | null): void {
  chosen.add({ table, column, field });
}
