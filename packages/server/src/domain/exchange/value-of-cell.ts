import type { FieldRule } from '../graph/field-rules.ts';
import type { FieldValue } from '../graph/graph-rows.ts';
import { textsOf } from './cells.ts';

/** A number as people write it; some of them with a comma. */
const NUMBER = /^-?\d+(?:[.,]\d+)?$/u;

/**
 * The value that a cell holds for a field: a number, a word in capitals, or a list where the field
 * takes one, else the text as it is, for the rule of the field to judge; null where the cell is empty.
 */
export function valueOfCell({ accepts }: FieldRule, cell: string): FieldValue | null {
  if (cell === '') return null;
  const readings: readonly FieldValue[] = [
    cell,
    ...(NUMBER.test(cell) ? [Number(cell.replace(',', '.'))] : []),
    cell.toUpperCase(),
    textsOf(cell),
  ];
  return readings.find((reading) => accepts(reading)) ?? cell;
}
