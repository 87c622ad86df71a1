import type { ChangeSetPage, ListedChangeSet } from '../../store/change-sets/read-change-sets.ts';
import { checkRange } from '../check-range.ts';
import { cursorOf, numberOfCursor } from './cursor.ts';

/** Which page of change sets is asked for. */
export type PageArguments = { readonly first: number | null; readonly after?: string | null };

/** How many a page has where null is given; the schema has the same for where nothing is. */
const FIRST = 20;

/** The page as queries take it: one row more is read, to know whether there are more. */
export function readPage({ first, after }: PageArguments) {
  const size = first ?? FIRST;
  checkRange('first', size, { least: 1, most: 100 });
  return { size, before: numberOfCursor(after), limit: size + 1 };
}

/** A page as the schema returns it; `place` is what its rows are sorted by. */
export function connectionOf(
  { totalCount, changeSets }: ChangeSetPage,
  size: number,
  place: (changeSet: ListedChangeSet) => number,
) {
  const edges = changeSets.slice(0, size).map((node) => ({ cursor: cursorOf(place(node)), node }));
  return {
    totalCount,
    edges,
    pageInfo: {
      hasNextPage: changeSets.length > size,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
