import { useMemo, useState } from 'react';
import { useKept } from '../../../editing/use-kept';
import { useTrial } from '../../../editing/use-trial';
import type { Kind } from '../../../lib/kinds';
import type { SavedNote } from '../../../ui/saved/saved-note';
import type { Selection } from '../selection/selection';
import { type BulkDraft, bulkDraftSchema, changeDraft, newBulkDraft } from './bulk-draft';
import { type RowProblem, rowProblems } from './row-problems';
import { useBulkOutcome } from './use-bulk-outcome';
import { useBulkSave } from './use-bulk-save';
import { useProposedReason } from './use-proposed-reason';

type BulkProps = {
  kind: Kind;
  selection: Selection;
  /** Whether what is saved is done at once, or proposed. */
  atOnce: boolean;
  /** Told what was saved, and which rows are selected still. */
  onSaved: (saved: SavedNote, left: Selection) => void;
};

/** What is typed of a bulk edit, what it comes to, what is wrong with it, and how it is saved. */
export function useBulkEdit({ kind, selection, atOnce, onSaved }: BulkProps) {
  const [draft, keep] = useKept<BulkDraft>(`rolegraph-bulk-${kind.toLowerCase()}`, {
    schema: bulkDraftSchema,
    initial: newBulkDraft,
  });
  const [asked, setAsked] = useState(false);
  const { out } = draft;
  const { live, wanted, faults, outcome, sent, most, readAgain } = useBulkOutcome({
    kind,
    selection,
    draft,
  });
  const trial = useTrial(useMemo(() => sent.map(({ operation }) => operation), [sent]));
  const save = useBulkSave({
    key: draft.key,
    atOnce,
    readAgain,
    onSaved: (saved) => {
      keep(newBulkDraft());
      onSaved(
        saved,
        selection.filter(({ slug }) => out.includes(slug)),
      );
    },
  });
  const problems: readonly RowProblem[] =
    save.problems.length > 0 && save.tried === sent
      ? rowProblems(save.problems, sent)
      : rowProblems(trial.problems, sent);
  const proposed = useProposedReason(kind, wanted, sent);
  const reason = draft.reason ?? proposed;
  const change = (next: Partial<BulkDraft>) => {
    save.forget();
    keep(changeDraft(draft, next));
  };
  const isReady =
    sent.length > 0 &&
    sent.length <= most &&
    problems.length === 0 &&
    outcome?.conflicts.length === 0 &&
    reason.trim() !== '';
  const trySave = async () => {
    setAsked(true);
    if (isReady) await save.run(sent, reason.trim());
  };
  return {
    draft,
    change,
    faults,
    live,
    outcome,
    trial,
    problems,
    most,
    reason,
    save,
    /** Whether it was tried to save: what is not filled in yet is no mistake before. */
    asked,
    /** Does it to rows that somebody else has changed, over what there is now. */
    doOver: (slugs: readonly string[]) => {
      save.forget();
      live.takeAsBase(slugs);
    },
    leaveOut: (slugs: readonly string[]) => change({ out: [...new Set([...out, ...slugs])] }),
    takeIn: (slug: string) => change({ out: out.filter((one) => one !== slug) }),
    discard: () => {
      setAsked(false);
      save.forget();
      keep(newBulkDraft());
    },
    trySave: () => void trySave(),
  };
}

export type BulkEditing = ReturnType<typeof useBulkEdit>;
