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
export type LinkRows<Value extends Uint8Array | Float64Array> = {
  readonly start: Uint32Array;
  /** Sorted within a row. */
  readonly to: Uint32Array;
  readonly value: Value;
  readonly weight: Uint8Array;
  readonly statementIds: IdColumn;
};

/** Links whose numbers are whole and small. */
export type CompressedRows = LinkRows<Uint8Array>;

/** Compresses links into rows, each row sorted by target, so that equal graphs have equal rows. */
export function compressRows(rowCount: number, links: readonly Link[]): CompressedRows {
  return linkRows(rowCount, links, (sorted) => Uint8Array.from(sorted, valueOf));
}

/** Compresses links whose value is a fraction. */
export function fractionRows(rowCount: number, links: readonly Link[]): LinkRows<Float64Array> {
  return linkRows(rowCount, links, (sorted) => Float64Array.from(sorted, valueOf));
}

function linkRows<Value extends Uint8Array | Float64Array>(
  rowCount: number,
  links: readonly Link[],
  valuesOf: (sorted: readonly Link[]) => Value,
): LinkRows<Value> {
  const sorted = sortLinks(links);
  return {
    start: startsOf(rowCount, sorted),
    to: Uint32Array.from(sorted, (link) => link.to),
    value: valuesOf(sorted),
    weight: Uint8Array.from(sorted, (link) => link.weight),
    statementIds: packIds(sorted.map((link) => link.statementId)),
  };
}

const valueOf = (link: Link) => link.value;

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
    credit: Float64Array.from(sorted, valueOf),
  };
}

/**
 * Sorts what joins two numbered things by where it starts, then by where it leads. It counts instead
 * of comparing, as there are many links and few numbers; what joins the same two keeps its order.
 */
export function sortLinks<Of extends { readonly from: number; readonly to: number }>(
  links: readonly Of[],
): readonly Of[] {
  const byTarget = sortByNumber(links, ({ to }) => to);
  return sortByNumber(byTarget, ({ from }) => from);
}

function sortByNumber<Of>(things: readonly Of[], numberOf: (one: Of) => number): readonly Of[] {
  let most = 0;
  for (const one of things) most = Math.max(most, numberOf(one));
  const next = new Uint32Array(most + 2);
  for (const one of things) next[numberOf(one) + 1]! += 1;
  for (let at = 1; at < next.length; at++) next[at]! += next[at - 1]!;
  const sorted = new Array<Of>(things.length);
  for (const one of things) sorted[next[numberOf(one)]!++] = one;
  return sorted;
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
