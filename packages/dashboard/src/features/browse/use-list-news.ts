import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useGraphChanges } from '../../apollo/use-graph-changes';
import type { KindList, ListAnswer } from './kind-list';
import type { ListState } from './use-list-answer';

/** Whether the page of a list would have other rows by now, or the same in another order. */
export type ListNews = { readonly isNewer: boolean; readonly show: () => void };

/**
 * Keeps a page of a list as the graph is. New values of the rows that are shown are taken over where
 * they stand; other rows wait until they are asked for, so that nothing moves under what is read.
 */
export function useListNews(list: KindList, { operation, answer }: ListState): ListNews {
  const client = useApolloClient();
  const [newer, setNewer] = useState<{ readonly of: string; readonly data: unknown } | null>(null);
  const isAsking = useRef(false);
  const isWanted = useRef(false);
  const page = JSON.stringify(operation.variables);
  const query = { query: operation.document, variables: operation.variables };
  const look = async () => {
    isWanted.current = true;
    // Many changes one after the other are looked at at once.
    if (isAsking.current) return;
    isAsking.current = true;
    while (isWanted.current) {
      isWanted.current = false;
      // Where no answer comes, the next change tells of this one, too.
      const asked = await client
        .query<unknown>({ ...query, fetchPolicy: 'no-cache' })
        .catch(() => null);
      if (!asked?.data) continue;
      if (answer && hasSameRows(answer, list.read(asked.data))) {
        client.writeQuery({ ...query, data: asked.data });
        setNewer(null);
      } else setNewer({ of: page, data: asked.data });
    }
    isAsking.current = false;
  };
  useGraphChanges(() => {
    if (answer) void look();
  });
  return {
    isNewer: newer?.of === page,
    show: () => {
      if (newer?.of === page) client.writeQuery({ ...query, data: newer.data });
      setNewer(null);
    },
  };
}

function hasSameRows(before: ListAnswer, now: ListAnswer): boolean {
  if (before.total !== now.total || before.rows.length !== now.rows.length) return false;
  return before.rows.every(({ id }, at) => id === now.rows[at]?.id);
}
