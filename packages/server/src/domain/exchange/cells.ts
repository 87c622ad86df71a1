import type { FieldValue } from '../graph/graph-rows.ts';

/** How a formula begins, in letters of any width, also after blanks and quotes that are passed over. */
const FORMULA = /^[\s"']*[=+\-@＝＋－＠\t\r]/u;
/** Tells a spreadsheet that a cell is a text, whatever it looks like. */
const GUARD = "'";
/** What stands between the texts of a list. */
const SEPARATOR = '|';

/**
 * A cell that no spreadsheet takes for a formula. Only what could be one gets the guard, and what has
 * the guard could be one, so that taking it away is never in doubt.
 */
export const guarded = (cell: string): string => (FORMULA.test(cell) ? `${GUARD}${cell}` : cell);

/** The cell as it was before it was guarded. */
export const unguarded = (cell: string): string =>
  cell.startsWith(GUARD) && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;

/** A value as it stands in a cell; a list as its texts with `|` between them. */
export function cellOf(value: FieldValue | null | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? listCell(value) : guarded(String(value));
}

const listCell = (texts: readonly string[]): string =>
  guarded(texts.map((text) => text.replace(/[\\|]/gu, String.raw`\$&`)).join(SEPARATOR));

/** The texts of a list from its cell, without blanks around them. */
export function textsOf(cell: string): string[] {
  const texts = [''];
  for (const [part, escaped] of cell.matchAll(/\\([\\|])|[^]/gu)) {
    if (part === SEPARATOR) texts.push('');
    else texts.push(`${texts.pop() ?? ''}${escaped ?? part}`);
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
