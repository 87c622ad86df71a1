/** A cell of a table; nothing stands as an empty cell. */
export type Cell = string | number | boolean | null | undefined;

/** How a formula begins, in letters of any width, also after blanks and quotes that are passed over. */
const FORMULA = /^[\s"']*[=+\-@＝＋－＠\t\r]/u;

/**
 * A table as RFC 4180 writes it, with its head in the first line. A text that a spreadsheet would
 * take for a formula is preceded by an apostrophe, and no other text is, so that it can be taken away.
 */
export async function toCsv(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<string> {
  // Only who exports needs it, so it comes when it is asked for.
  const { unparse } = await import('papaparse');
  return unparse(
    { fields: [...head], data: rows.map((row) => [...row]) },
    { escapeFormulae: FORMULA },
  );
}
