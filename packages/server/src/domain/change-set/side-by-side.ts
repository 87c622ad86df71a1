import { isSame } from './is-same.ts';
import { rowFields } from './row-fields.ts';
import type { Tables } from './rows.ts';

/** A field of two rows that become one; null stands for what is not there. */
export type SideBySide = {
  readonly field: string;
  /** What the row says that goes. */
  readonly goes: unknown;
  /** What the row says that stays. */
  readonly stays: unknown;
  /** What the row will say that stays. */
  readonly becomes: unknown;
};

type Row = Tables['entities' | 'statements'];

type Sides = { readonly goes: Row; readonly stays: Row; readonly becomes: Row };

/** The fields in which two rows differ, or that the row that stays changes, in the order of their names. */
export function sideBySide(
  { goes, stays, becomes }: Sides,
  apart: ReadonlySet<string>,
): SideBySide[] {
  const [gone, old, fresh] = [rowFields(goes), rowFields(stays), rowFields(becomes)];
  return [...new Set([gone, old, fresh].flatMap(Object.keys))]
    .filter((field) => !apart.has(field))
    .toSorted()
    .map((field) => ({
      field,
      goes: gone[field] ?? null,
      stays: old[field] ?? null,
      becomes: fresh[field] ?? null,
    }))
    .filter((one) => !isSame(one.goes, one.stays) || !isSame(one.stays, one.becomes));
}
