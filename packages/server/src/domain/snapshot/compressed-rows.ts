import { type IdColumn, idAt, packIds } from './id-column.ts';
import { type Ends, sortLinks } from './sort-links.ts';

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
  return linkRows(rowCount, links, new Uint8Array(links.length));
}

/** Compresses links whose value is a fraction. */
export function fractionRows(rowCount: number, links: readonly Link[]): LinkRows<Float64Array> {
  return linkRows(rowCount, links, new Float64Array(links.length));
}

function linkRows<Value extends Uint8Array | Float64Array>(
  rowCount: number,
  links: readonly Link[],
  value: Value,
): LinkRows<Value> {
  const sorted = sortLinks(links);
  const to = new Uint32Array(sorted.length);
  const weight = new Uint8Array(sorted.length);
  for (const [place, link] of sorted.entries()) {
    to[place] = link.to;
    value[place] = link.value;
    weight[place] = link.weight;
  }
  const statementIds = packIds(sorted.map(({ statementId }) => statementId));
  return { start: startsOf(rowCount, sorted), to, value, weight, statementIds };
}

/** Credits of skills in one another, in rows; a credit is not a whole number. */
export type CreditRows = {
  readonly start: Uint32Array;
  readonly to: Uint32Array;
  readonly credit: Float64Array;
};

/** A credit of one skill in another. */
export type CreditLink = Pick<Link, 'from' | 'to' | 'value'>;

/** Compresses credits into rows, each sorted by target. */
export function creditRows(rowCount: number, links: readonly CreditLink[]): CreditRows {
  const sorted = sortLinks(links);
  return {
    start: startsOf(rowCount, sorted),
    to: Uint32Array.from(sorted, (link) => link.to),
    credit: Float64Array.from(sorted, (link) => link.value),
  };
}

function startsOf(rowCount: number, links: readonly { readonly from: number }[]): Uint32Array {
  const counts = new Uint32Array(rowCount);
  for (const { from } of links) counts[from] = (counts[from] ?? 0) + 1;
  return rowStarts(counts);
}

/** Where each row starts, and after them where the last one ends, from how long each is. */
export function rowStarts(lengths: ArrayLike<number>): Uint32Array {
  const start = new Uint32Array(lengths.length + 1);
  let next = 0;
  for (let row = 0; row < lengths.length; row++) {
    next += lengths[row] ?? 0;
    start[row + 1] = next;
  }
  return start;
}

/** The same links read from their other end. */
export function reverseLinks<Of extends Ends>(links: readonly Of[]): readonly Of[] {
  return links.map((link) => ({ ...link, from: link.to, to: link.from }));
}

/** One link of a row. Its identifier is made when it is asked for, as most readers never do. */
export class RowLink {
  readonly to: number;
  readonly value: number;
  readonly weight: number;
  readonly #ids: IdColumn;
  readonly #place: number;

  constructor(rows: LinkRows<Uint8Array | Float64Array>, place: number) {
    this.to = rows.to[place] ?? 0;
    this.value = rows.value[place] ?? 0;
    this.weight = rows.weight[place] ?? 0;
    this.#ids = rows.statementIds;
    this.#place = place;
  }

  get statementId(): string {
    return idAt(this.#ids, this.#place) ?? '';
  }
}

/** Any table of links, whatever its values. */
type AnyRows = LinkRows<Uint8Array | Float64Array>;

/** The links of one row; none where the row is unknown. */
export function* rowLinks(rows: AnyRows, row: number): Generator<RowLink> {
  const end = rows.start[row + 1] ?? 0;
  for (let at = rows.start[row] ?? end; at < end; at++) yield new RowLink(rows, at);
}

/** The link of a row that leads to this target, if there is one. */
export function findLink(rows: AnyRows, row: number, target: number): RowLink | undefined {
  const place = findPlace(rows.start, rows.to, { row, target });
  return place === undefined ? undefined : new RowLink(rows, place);
}

/** The place of a row that holds this target, if one does; the row has to be sorted by target. */
export function findPlace(
  start: Uint32Array,
  to: Uint32Array,
  { row, target }: { readonly row: number; readonly target: number },
): number | undefined {
  const end = start[row + 1] ?? 0;
  let [low, high] = [start[row] ?? end, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((to[middle] ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  return low < end && to[low] === target ? low : undefined;
}
