import type { TFunction } from 'i18next';
import type { CellValue, ListColumn, ListRow } from './kind-list';

/** The value of a cell as it is exported: words for the values of enumerations, all else as it is. */
export function cellOf(t: TFunction, column: ListColumn, row: ListRow): CellValue {
  const value = row.cells[column.id] ?? null;
  const word = column.words?.[String(value)];
  return word === undefined ? value : t(word);
}
