import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { describeError } from '../../../apollo/describe-error';
import { useGraphChanges } from '../../../apollo/use-graph-changes';
import type { Kind } from '../../../lib/kinds';
import type { Trouble } from '../../../lib/trouble';
import type { Selection } from '../selection/selection';
import type { SharedStatement } from './bulk-change';
import { type BulkRows, readBulkRows } from './read-rows';

/** Rows as they were when they were first shown, and as they are by now. */
type ReadRows = { readonly base: BulkRows; readonly now: BulkRows };

/** The selected rows, for as long as they are looked at. */
export type LiveRows = {
  /** Null until they are known. */
  readonly rows: ReadRows | null;
  readonly trouble: Trouble | null;
  /** Reads them as they are at this moment. */
  readonly read: () => Promise<ReadRows>;
  readonly retry: () => void;
  /** Takes what some rows are by now for what they were: to change them is to change that. */
  readonly takeAsBase: (slugs: readonly string[]) => void;
};

type Asked = {
  readonly kind: Kind;
  readonly selection: Selection;
  readonly shared: SharedStatement | null;
};

/** Reads the selected rows, and again whenever somebody has changed one of them. */
export function useBulkRows({ kind, selection, shared }: Asked): LiveRows {
  const client = useApolloClient();
  // What was first read with another statement says nothing of this one.
  const key = JSON.stringify(shared && [shared.type, shared.outward, shared.other]);
  const [known, setKnown] = useState<Readonly<Record<string, ReadRows>>>({});
  const [failed, setFailed] = useState<{ key: string; trouble: Trouble } | null>(null);
  const rows = known[key] ?? null;
  const asked = { kind, slugs: selection.map(({ slug }) => slug), shared };
  const keep = (now: BulkRows) => {
    setKnown((before) => ({ ...before, [key]: { base: before[key]?.base ?? now, now } }));
    setFailed(null);
  };
  const fail = (error: unknown) => setFailed({ key, trouble: describeError(error) });
  const read = async () => {
    const now = await readBulkRows(client, asked);
    keep(now);
    return { base: rows?.base ?? now, now };
  };
  const readFirst = useEffectEvent((of: string) => {
    if (!known[of]) readBulkRows(client, asked).then(keep, fail);
  });
  useEffect(
    function readRows() {
      readFirst(key);
    },
    [key],
  );
  useGraphChanges((change) => {
    const ids = new Set([...(rows?.now.values() ?? [])].map(({ id }) => id));
    const concerns = !change || change.truncated || change.entityIds.some((id) => ids.has(id));
    // What does not arrive now is found out at the latest when it is saved.
    if (rows && concerns) read().catch(() => undefined);
  });
  const takeAsBase = (taken: readonly string[]) => {
    setKnown((before) => {
      const mine = before[key];
      return mine ? { ...before, [key]: rebased(mine, taken) } : before;
    });
  };
  return {
    rows,
    trouble: failed?.key === key ? failed.trouble : null,
    read,
    retry: () => void read().catch(fail),
    takeAsBase,
  };
}

function rebased({ base, now }: ReadRows, slugs: readonly string[]): ReadRows {
  const next = new Map(base);
  for (const slug of slugs) {
    const row = now.get(slug);
    if (row) next.set(slug, row);
  }
  return { base: next, now };
}
