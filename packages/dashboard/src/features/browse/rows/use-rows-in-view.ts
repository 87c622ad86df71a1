import { skipToken, useQuery } from '@apollo/client/react';
import type { BrowseState } from '../browse-state';
import type { KindList, ListRow } from '../kind-list';
import { AT_ONCE, questionOf } from '../list-question';

/** The rows from one to another, by their place in the list. */
export type RowRange = { readonly first: number; readonly last: number };

/** The row at each place of a list, as far as it is there. */
export type PlacedRows = ReadonlyMap<number, ListRow>;

/**
 * The rows that are in view of a list that is too long to be read as a whole. They lie in two pages at the
 * most, as a page is longer than any window is high: one with an even number and one with an odd, each of
 * which stays as it is while the other follows the view.
 */
export function useRowsInView(list: KindList, state: BrowseState, view: RowRange): PlacedRows {
  const from = Math.floor(view.first / AT_ONCE);
  const to = Math.floor(view.last / AT_ONCE);
  const even = from % 2 === 0 ? from : to;
  const odd = from % 2 === 0 ? to : from;
  const rowsOf = [
    usePage(list, state, even % 2 === 0 ? even : null),
    usePage(list, state, odd % 2 === 1 ? odd : null),
  ];
  return new Map(
    rowsOf.flatMap(({ offset, rows }) => rows.map((row, at) => [offset + at, row] as const)),
  );
}

function usePage(list: KindList, state: BrowseState, page: number | null) {
  const offset = (page ?? 0) * AT_ONCE;
  const question = { ...questionOf(list, state), limit: AT_ONCE, offset };
  const { data } = useQuery<unknown>(
    list.document,
    page === null ? skipToken : { variables: list.variables(question) },
  );
  return { offset, rows: data === undefined || page === null ? [] : list.read(data).rows };
}
