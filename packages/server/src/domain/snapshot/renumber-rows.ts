import type { CreditRows, LinkRows } from './compressed-rows.ts';
import { rowStarts } from './compressed-rows.ts';
import { pickIds } from './id-column.ts';
import { pickColumn } from './splice-column.ts';

/**
 * How the indexes of a kind change where entities come and go; −1 stands for none. Those that stay
 * keep their order, so that rows stay sorted.
 */
export type Renumbering = {
  /** The new index of each old one. */
  readonly now: Int32Array;
  /** The old index of each new one. */
  readonly before: Int32Array;
};

/** The renumberings of what rows start at and of what they lead to, where there is one. */
export type Renumberings = {
  readonly rows: Renumbering | undefined;
  readonly targets: Renumbering | undefined;
};

/** The index now of what had one before; undefined where it has none any more. */
export function indexNow(renumbering: Renumbering | undefined, index: number): number | undefined {
  if (!renumbering) return index;
  const now = renumbering.now[index] ?? -1;
  return now < 0 ? undefined : now;
}

/** The index that something had before; undefined where it had none. */
export function indexBefore(
  renumbering: Renumbering | undefined,
  index: number,
): number | undefined {
  if (!renumbering) return index;
  const before = renumbering.before[index] ?? -1;
  return before < 0 ? undefined : before;
}

/** The same links under new indexes, without those of which an end has none any more. */
export function renumberLinks<Value extends Uint8Array | Float64Array>(
  rows: LinkRows<Value>,
  by: Renumberings,
): LinkRows<Value> {
  if (!by.rows && !by.targets) return rows;
  const { start, to, places } = renumberPlaces(rows, by);
  return {
    start,
    to,
    value: pickColumn(rows.value, places),
    weight: pickColumn(rows.weight, places),
    statementIds: pickIds(rows.statementIds, places),
  };
}

/** The same credits under new indexes of skills. */
export function renumberCredits(rows: CreditRows, skills: Renumbering | undefined): CreditRows {
  if (!skills) return rows;
  const { start, to, places } = renumberPlaces(rows, { rows: skills, targets: skills });
  return { start, to, credit: pickColumn(rows.credit, places) };
}

/** Rows under new indexes, and the old places that are left, in order; undefined where all are. */
export type RenumberedPlaces = {
  readonly start: Uint32Array;
  readonly to: Uint32Array;
  readonly places: Uint32Array | undefined;
};

/** Finds what is left of rows under new indexes. */
export function renumberPlaces(
  { start, to }: Pick<CreditRows, 'start' | 'to'>,
  { rows, targets }: Renumberings,
): RenumberedPlaces {
  const rowCount = rows ? rows.before.length : start.length - 1;
  const lengths = new Uint32Array(rowCount);
  const places = new Uint32Array(to.length);
  let kept = 0;
  for (let row = 0; row < rowCount; row++) {
    const first = kept;
    const before = indexBefore(rows, row) ?? start.length;
    const end = start[before + 1] ?? 0;
    for (let at = start[before] ?? end; at < end; at++) {
      if (indexNow(targets, to[at] ?? 0) === undefined) continue;
      places[kept] = at;
      kept += 1;
    }
    lengths[row] = kept - first;
  }
  const left = kept === to.length ? undefined : places.slice(0, kept);
  const picked = pickColumn(to, left);
  return {
    start: rowStarts(lengths),
    to: targets ? picked.map((target) => targets.now[target] ?? 0) : picked,
    places: left,
  };
}
