import {
  type CreditLink,
  type CreditRows,
  creditRows,
  type Link,
  type LinkRows,
  rowLinks,
} from './compressed-rows.ts';
import { spliceIds } from './id-column.ts';
import { type Cut, spliceColumn } from './splice-column.ts';

/** Links to set, by row and target; undefined where there is to be none. */
export type RowEdits<Of> = ReadonlyMap<number, ReadonlyMap<number, Of | undefined>>;

/** The rows that edits touch, in order. */
export function touchedRows(edits: RowEdits<unknown>): readonly number[] {
  return [...edits.keys()].toSorted((a, b) => a - b);
}

/** A copy of links in which some are set anew; `compress` is what made them. */
export function editLinks<Value extends Uint8Array | Float64Array>(
  rows: LinkRows<Value>,
  edits: RowEdits<Link>,
  compress: (rowCount: number, links: readonly Link[]) => LinkRows<Value>,
): LinkRows<Value> {
  if (edits.size === 0) return rows;
  const touched = touchedRows(edits);
  const linksOf = (row: number) =>
    Array.from(rowLinks(rows, row), ({ to, value, weight, statementId }) => ({
      from: row,
      to,
      value,
      weight,
      statementId,
    }));
  const part = compress(touched.length, edited(touched, edits, linksOf));
  const { start, cuts } = cutRows(rows.start, touched, part.start);
  return {
    start,
    to: spliceColumn(rows.to, cuts, part.to),
    value: spliceColumn(rows.value, cuts, part.value),
    weight: spliceColumn(rows.weight, cuts, part.weight),
    statementIds: spliceIds(rows.statementIds, cuts, part.statementIds),
  };
}

/** A copy of credits in which some are set anew. */
export function editCredits(rows: CreditRows, edits: RowEdits<CreditLink>): CreditRows {
  if (edits.size === 0) return rows;
  const touched = touchedRows(edits);
  const linksOf = (row: number) => {
    const [first, end] = [rows.start[row], rows.start[row + 1]];
    const values = rows.credit.subarray(first, end);
    return Array.from(rows.to.subarray(first, end), (to, nth) => ({
      from: row,
      to,
      value: values[nth] ?? 0,
    }));
  };
  const part = creditRows(touched.length, edited(touched, edits, linksOf));
  const { start, cuts } = cutRows(rows.start, touched, part.start);
  return {
    start,
    to: spliceColumn(rows.to, cuts, part.to),
    credit: spliceColumn(rows.credit, cuts, part.credit),
  };
}

/** What the touched rows hold after the edits; their rows are counted from 0. */
function edited<Of extends CreditLink>(
  touched: readonly number[],
  edits: RowEdits<Of>,
  linksOf: (row: number) => readonly Of[],
): readonly Of[] {
  return touched.flatMap((row, nth) => {
    const links = new Map<number, Of | undefined>(linksOf(row).map((link) => [link.to, link]));
    for (const [to, link] of edits.get(row) ?? []) links.set(to, link);
    return [...links.values()]
      .filter((link) => link !== undefined)
      .map((link) => ({ ...link, from: nth }));
  });
}

/** What replacing whole rows comes to: where rows start then, and the stretches of places that change. */
export function cutRows(
  start: Uint32Array,
  rows: readonly number[],
  partStart: Uint32Array,
): { readonly start: Uint32Array; readonly cuts: readonly Cut[] } {
  const cuts = rows.map((row, nth) => ({
    at: start[row] ?? 0,
    removed: (start[row + 1] ?? 0) - (start[row] ?? 0),
    inserted: (partStart[nth + 1] ?? 0) - (partStart[nth] ?? 0),
  }));
  const moved = start.slice();
  let shift = 0;
  for (const [nth, { removed, inserted }] of cuts.entries()) {
    shift += inserted - removed;
    const last = rows[nth + 1] ?? start.length - 1;
    for (let row = (rows[nth] ?? 0) + 1; row <= last; row++) moved[row] = (start[row] ?? 0) + shift;
  }
  return { start: moved, cuts };
}
