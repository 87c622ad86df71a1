import {
  type CreditLink,
  type CreditRows,
  creditColumns,
  firstPlace,
  type Link,
  type LinkColumns,
  type LinkRows,
} from './compressed-rows.ts';
import { spliceIds } from './id-column.ts';
import { type Cut, spliceColumn } from './splice-column.ts';

/** Links to set, by row and target; undefined where there is to be none. */
export type RowEdits<Of> = ReadonlyMap<number, ReadonlyMap<number, Of | undefined>>;

/** A copy of links in which some are set anew; `columnsOf` makes the columns of such links. */
export function editLinks<Value extends Uint8Array | Float64Array>(
  rows: LinkRows<Value>,
  edits: RowEdits<Link>,
  columnsOf: (links: readonly Link[]) => LinkColumns<Value>,
): LinkRows<Value> {
  if (edits.size === 0) return rows;
  const { cuts, links } = cutLinks(rows, edits);
  const inserted = columnsOf(links);
  return {
    start: shiftStarts(rows.start, cuts),
    to: spliceColumn(rows.to, cuts, inserted.to),
    value: spliceColumn(rows.value, cuts, inserted.value),
    weight: spliceColumn(rows.weight, cuts, inserted.weight),
    statementIds: spliceIds(rows.statementIds, cuts, inserted.statementIds),
  };
}

/** A copy of credits in which some are set anew. */
export function editCredits(rows: CreditRows, edits: RowEdits<CreditLink>): CreditRows {
  if (edits.size === 0) return rows;
  const { cuts, links } = cutLinks(rows, edits);
  const inserted = creditColumns(links);
  return {
    start: shiftStarts(rows.start, cuts),
    to: spliceColumn(rows.to, cuts, inserted.to),
    credit: spliceColumn(rows.credit, cuts, inserted.credit),
  };
}

/** A cut in a row. */
export type RowCut = Cut & { readonly row: number };

/** The places that edits come to, and what is set there, both in order. */
function cutLinks<Of>(
  rows: Pick<CreditRows, 'start' | 'to'>,
  edits: RowEdits<Of>,
): { readonly cuts: readonly RowCut[]; readonly links: readonly Of[] } {
  const cuts: RowCut[] = [];
  const links: Of[] = [];
  for (const [row, ofRow] of inOrder(edits)) {
    for (const [target, link] of inOrder(ofRow)) {
      const at = firstPlace(rows, row, target);
      const isThere = at < (rows.start[row + 1] ?? 0) && rows.to[at] === target;
      cuts.push({ row, at, removed: isThere ? 1 : 0, inserted: link === undefined ? 0 : 1 });
      if (link !== undefined) links.push(link);
    }
  }
  return { cuts, links };
}

function inOrder<Of>(numbered: ReadonlyMap<number, Of>): readonly (readonly [number, Of])[] {
  return [...numbered].toSorted((a, b) => a[0] - b[0]);
}

/** Where rows start after cuts in them. */
export function shiftStarts(start: Uint32Array, cuts: readonly RowCut[]): Uint32Array {
  const shifted = start.slice();
  let shift = 0;
  for (const [nth, { row, removed, inserted }] of cuts.entries()) {
    shift += inserted - removed;
    const last = cuts[nth + 1]?.row ?? start.length - 1;
    for (let next = row + 1; next <= last; next++) shifted[next] = (start[next] ?? 0) + shift;
  }
  return shifted;
}
