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
  const sorted = sortLinks(links);
  return { start: startsOf(rowCount, sorted), ...wholeColumns(sorted) };
}

/** Compresses links whose value is a fraction. */
export function fractionRows(rowCount: number, links: readonly Link[]): LinkRows<Float64Array> {
  const sorted = sortLinks(links);
  return { start: startsOf(rowCount, sorted), ...fractionColumns(sorted) };
}

/** The columns of links, place by place. */
export type LinkColumns<Value extends Uint8Array | Float64Array> = Omit<LinkRows<Value>, 'start'>;

export function wholeColumns(links: readonly Link[]): LinkColumns<Uint8Array> {
  return linkColumns(links, new Uint8Array(links.length));
}

export function fractionColumns(links: readonly Link[]): LinkColumns<Float64Array> {
  return linkColumns(links, new Float64Array(links.length));
}

function linkColumns<Value extends Uint8Array | Float64Array>(
  links: readonly Link[],
  value: Value,
): LinkColumns<Value> {
  const to = new Uint32Array(links.length);
  const weight = new Uint8Array(links.length);
  for (const [place, link] of links.entries()) {
    to[place] = link.to;
    value[place] = link.value;
    weight[place] = link.weight;
  }
  return { to, value, weight, statementIds: packIds(links.map(({ statementId }) => statementId)) };
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
  return { start: startsOf(rowCount, sorted), ...creditColumns(sorted) };
}

/** The columns of credits, place by place. */
export function creditColumns(links: readonly CreditLink[]): Omit<CreditRows, 'start'> {
  return {
    to: Uint32Array.from(links, (link) => link.to),
    credit: Float64Array.from(links, (link) => link.value),
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
  const place = firstPlace(rows, row, target);
  const isThere = place < (rows.start[row + 1] ?? 0) && rows.to[place] === target;
  return isThere ? new RowLink(rows, place) : undefined;
}

/** The first place of a row whose target is this one or a later one; where the row ends, if there is none. */
export function firstPlace(
  { start, to }: Pick<CreditRows, 'start' | 'to'>,
  row: number,
  target: number,
): number {
  const end = start[row + 1] ?? 0;
  let [low, high] = [start[row] ?? end, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((to[middle] ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}
