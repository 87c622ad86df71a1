/** Rows that are read at once: few enough that a busy machine has them in time, with all that they begin. */
const PAGE = 500;

/** The rows after one, by what they are in the order of, and how many of them at the most. */
type Page = { readonly after: string; readonly limit: number };

/** Reads rows some at a time, each page after the last row of the one before, until none is left. */
export async function* readPages<Row>(
  read: (page: Page) => Promise<Row[]>,
  idOf: (row: Row) => string,
): AsyncGenerator<Row[]> {
  for (let after = ''; ; ) {
    const rows = await read({ after, limit: PAGE });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = idOf(last);
  }
}
