import { useMemo } from 'react';
import type { FormFaults } from '../../../editing/end-choice';
import type { Kind } from '../../../lib/kinds';
import type { Selection } from '../selection/selection';
import { type BulkChange, readBulkChange, sharedOf } from './bulk-change';
import type { BulkDraft } from './bulk-draft';
import { type BulkOutcome, bulkOutcome, type RowOperation } from './bulk-outcome';
import { mostAtOnce } from './most-at-once';
import { type LiveRows, useBulkRows } from './use-bulk-rows';

/** What a draft comes to on the rows as they are by now. */
type LiveOutcome = {
  readonly live: LiveRows;
  /** What is to be done; null while that is not clear. */
  readonly wanted: BulkChange | null;
  readonly faults: FormFaults | null;
  /** Null while it is not clear, or the rows are not known. */
  readonly outcome: BulkOutcome | null;
  /** What is to be sent, and how much of it the API takes at once. */
  readonly sent: readonly RowOperation[];
  readonly most: number;
  /** What it comes to on the rows as they are at this moment. */
  readonly readAgain: () => Promise<BulkOutcome | null>;
};

type Given = { readonly kind: Kind; readonly selection: Selection; readonly draft: BulkDraft };

/** Works out what a draft comes to, again whenever it or one of the rows changes. */
export function useBulkOutcome({ kind, selection, draft }: Given): LiveOutcome {
  const { out } = draft;
  const live = useBulkRows({ kind, selection, shared: sharedOf(draft) });
  const { rows } = live;
  const read = useMemo(() => readBulkChange(kind, draft), [kind, draft]);
  const wanted = read && 'change' in read ? read.change : null;
  const outcome = useMemo(
    () => (wanted && rows ? bulkOutcome({ change: wanted, selection, out, ...rows }) : null),
    [wanted, selection, out, rows],
  );
  const sent = outcome?.operations ?? NONE;
  return {
    live,
    wanted,
    faults: read && 'faults' in read ? read.faults : null,
    outcome,
    sent,
    most: useMemo(() => mostAtOnce(sent), [sent]),
    readAgain: async () => {
      const now = await live.read();
      return wanted && bulkOutcome({ change: wanted, selection, out, ...now });
    },
  };
}

const NONE: readonly RowOperation[] = [];
