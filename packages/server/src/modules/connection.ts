import { checkRange } from './check-range.ts';
import { cursorOf, numberOfCursor } from './cursor.ts';

/** Which page is asked for. */
export type PageArguments = { readonly first: number | null; readonly after?: string | null };

/** How many a page has where null is given; the schema has the same for where nothing is. */
const FIRST = 20;

/** The page as queries take it: one row more is read, to know whether there are more. */
export function readPage({ first, after }: PageArguments) {
  const size = first ?? FIRST;
  checkRange('first', size, { least: 1, most: 100 });
  return { size, before: numberOfCursor(after), limit: size + 1 };
}

/** What a page holds: rows with the numbers that they are sorted by, one more than the page has. */
type Page<Row> = {
  readonly totalCount: number;
  readonly rows: readonly (readonly [place: number, row: Row])[];
};

/** A page as the schema returns it. */
export function connectionOf<Row>({ totalCount, rows }: Page<Row>, size: number) {
  const edges = rows.slice(0, size).map(([place, node]) => ({ cursor: cursorOf(place), node }));
  return {
    totalCount,
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
