/** A link between two numbered things, with two numbers of its own. */
export type Link = {
  readonly from: number;
  readonly to: number;
  /** Level, credit or importance, by the type of the links. */
  readonly value: number;
  /** A second number where the type has one, else 0. */
  readonly weight: number;
  /** Identifier of the statement behind the link. */
  readonly statementId: string;
};

/** Links sorted by where they start: those of row r are at the places start[r] … start[r + 1] − 1. */
export type CompressedRows = {
  readonly start: Uint32Array;
  readonly to: Uint32Array;
  readonly value: Float64Array;
  readonly weight: Float64Array;
  readonly statementIds: readonly string[];
};

/** Compresses links into rows, each row sorted by target, so that equal graphs have equal rows. */
export function compressRows(rowCount: number, links: readonly Link[]): CompressedRows {
  const sorted = links.toSorted(
    (a, b) => a.from - b.from || a.to - b.to || (a.statementId < b.statementId ? -1 : 1),
  );
  const start = new Uint32Array(rowCount + 1);
  for (const link of sorted) start[link.from + 1] = (start[link.from + 1] ?? 0) + 1;
  for (let row = 0; row < rowCount; row++)
    start[row + 1] = (start[row + 1] ?? 0) + (start[row] ?? 0);
  return {
    start,
    to: Uint32Array.from(sorted, (link) => link.to),
    value: Float64Array.from(sorted, (link) => link.value),
    weight: Float64Array.from(sorted, (link) => link.weight),
    statementIds: sorted.map((link) => link.statementId),
  };
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
  for (let at = rows.start[row] ?? end; at < end; at++) {
    yield {
      to: rows.to[at] ?? 0,
      value: rows.value[at] ?? 0,
      weight: rows.weight[at] ?? 0,
      statementId: rows.statementIds[at] ?? '',
    };
  }
}
