import { type IdColumn, idAt, packIds } from './id-column.ts';

/** A link between two numbered things, with two numbers of its own. */
export type Link = {
  readonly from: number;
  readonly to: number;
  /** Level, importance, credit or code of a move, by the type of the links. */
  readonly value: number;
  /** A second number where the type has one, else 0. */
  readonly weight: number;
  /** Identifier of the statement behind the link. */
  readonly statementId: string;
};

/** Links sorted by where they start: those of row r are at the places start[r] … start[r + 1] − 1. */
export type CompressedRows = {
  readonly start: Uint32Array;
  /** Sorted within a row. */
  readonly to: Uint32Array;
  readonly value: Uint8Array;
  readonly weight: Uint8Array;
  readonly statementIds: IdColumn;
};

/** Compresses links into rows, each row sorted by target, so that equal graphs have equal rows. */
export function compressRows(rowCount: number, links: readonly Link[]): CompressedRows {
  const sorted = sortLinks(links);
  return {
    start: startsOf(rowCount, sorted),
    to: Uint32Array.from(sorted, (link) => link.to),
    value: Uint8Array.from(sorted, (link) => link.value),
    weight: Uint8Array.from(sorted, (link) => link.weight),
    statementIds: packIds(sorted.map((link) => link.statementId)),
  };
}

/** Credits of skills in one another, in rows; a credit is not a whole number. */
export type CreditRows = {
  readonly start: Uint32Array;
  readonly to: Uint32Array;
  readonly credit: Float64Array;
};

/** Compresses credits into rows, each sorted by target. */
export function creditRows(rowCount: number, links: readonly Link[]): CreditRows {
  const sorted = sortLinks(links);
  return {
    start: startsOf(rowCount, sorted),
    to: Uint32Array.from(sorted, (link) => link.to),
    credit: Float64Array.from(sorted, (link) => link.value),
  };
}

function sortLinks(links: readonly Link[]): readonly Link[] {
  return links.toSorted(
    (a, b) => a.from - b.from || a.to - b.to || (a.statementId < b.statementId ? -1 : 1),
  );
}

function startsOf(rowCount: number, links: readonly Link[]): Uint32Array {
  const counts = new Array<number>(rowCount).fill(0);
  for (const { from } of links) counts[from] = (counts[from] ?? 0) + 1;
  return rowStarts(counts);
}

/** Where each row starts, and after them where the last one ends, from how long each is. */
export function rowStarts(lengths: readonly number[]): Uint32Array {
  const start = new Uint32Array(lengths.length + 1);
  let next = 0;
  for (const [row, length] of lengths.entries()) {
    next += length;
    start[row + 1] = next;
  }
  return start;
}

/** The same links read from their other end. */
export function reverseLinks(links: readonly Link[]): readonly Link[] {
  return links.map((link) => ({ ...link, from: link.to, to: link.from }));
}

/** One link of a row. */
export type RowLink = Omit<Link, 'from'>;

/** The links of one row; none where the row is unknown. */
export function* rowLinks(rows: CompressedRows, row: number): Generator<RowLink> {
  const end = rows.start[row + 1] ?? 0;
  for (let at = rows.start[row] ?? end; at < end; at++) yield linkAt(rows, at);
}

/** The link of a row that leads to this target, if there is one. */
export function findLink(rows: CompressedRows, row: number, target: number): RowLink | undefined {
  let [low, high] = [rows.start[row] ?? 0, rows.start[row + 1] ?? 0];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows.to[middle] ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  return low < (rows.start[row + 1] ?? 0) && rows.to[low] === target
    ? linkAt(rows, low)
    : undefined;
}

function linkAt(rows: CompressedRows, at: number): RowLink {
  return {
    to: rows.to[at] ?? 0,
    value: rows.value[at] ?? 0,
    weight: rows.weight[at] ?? 0,
    statementId: idAt(rows.statementIds, at) ?? '',
  };
}
