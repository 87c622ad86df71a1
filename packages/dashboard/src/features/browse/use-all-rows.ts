import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import type { BrowseState } from './browse-state';
import type { KindList, ListRow } from './kind-list';
import { AT_ONCE, questionOf } from './list-question';

/** How far the reading of all rows has come. */
type Progress = { readonly done: number; readonly total: number };

/** Reads all rows that match, page by page, and can be told to stop. */
export type AllRows = {
  /** Where the reading stands; null while nothing is read. */
  readonly progress: Progress | null;
  /** All rows, or so many of them, in the order of the list; null where it was stopped. */
  readonly read: (most?: number) => Promise<readonly ListRow[] | null>;
  readonly stop: () => void;
};

export function useAllRows(list: KindList, state: BrowseState): AllRows {
  const client = useApolloClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  const stopped = useRef(new AbortController());
  const read = async (most = Number.POSITIVE_INFINITY) => {
    const { signal } = (stopped.current = new AbortController());
    const rows: ListRow[] = [];
    try {
      for (let total = 1; rows.length < total; ) {
        const question = { ...questionOf(list, state), limit: AT_ONCE, offset: rows.length };
        const { data } = await client.query<unknown>({
          query: list.document,
          variables: list.variables(question),
          // Thousands of rows that nobody looks at are not worth keeping.
          fetchPolicy: 'no-cache',
        });
        if (signal.aborted) return null;
        const page = list.read(data);
        rows.push(...page.rows);
        // The list may have become shorter since the page before.
        total = page.rows.length === 0 ? rows.length : Math.min(page.total, most);
        setProgress({ done: Math.min(rows.length, total), total });
      }
      return rows.slice(0, most);
    } finally {
      setProgress(null);
    }
  };
  const stop = () => {
    stopped.current.abort();
    setProgress(null);
  };
  return { progress, read, stop };
}
