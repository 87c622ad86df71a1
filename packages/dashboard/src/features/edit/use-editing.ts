import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftOperation } from '../../editing/draft-operation';
import type { EditedEntity } from '../../editing/read-edited-entity';
import { useOperationWords } from '../../editing/use-operation-words';
import { useSaveKey } from '../../editing/use-save-key';
import { useTrial } from '../../editing/use-trial';
import { entityUrl } from '../../lib/urls';
import { noteSaved } from '../../ui/saved/saved-note';
import type { Decisions } from './conflict-mark';
import { conflictsOf, keepMine, rebased, takeTheirs } from './conflicts';
import { type EditDraft, newEditDraft } from './edit-draft';
import { readDraft } from './read-draft';
import { useEditDraft } from './use-edit-draft';
import { usePartErrors } from './use-part-errors';
import { useSave } from './use-save';

type EditingProps = {
  /** The entity as it is by now. */
  edited: EditedEntity;
  /** Whether what is saved is done at once, or proposed. */
  atOnce: boolean;
  /** Reads the entity as it is at this moment. */
  read: () => Promise<EditedEntity | null>;
};

/** What is typed on a page, what it comes to, what is wrong with it, and how it is saved. */
export function useEditing(
  { edited, atOnce, read }: EditingProps,
  page: RefObject<HTMLElement | null>,
) {
  const { entity } = edited;
  const navigate = useNavigate();
  const [kept, keep] = useEditDraft(entity);
  const [asked, setAsked] = useState(false);
  const [isDeciding, setIsDeciding] = useState(false);
  const draft = rebased(kept, edited);
  const conflicts = conflictsOf(draft, edited);
  const reading = readDraft(entity, draft);
  const { operations } = reading;
  const proposed = useProposedReason(operations);
  const reason = draft.reason ?? proposed;
  const back = () => void navigate(entityUrl(entity.kind, entity.slug));
  const save = useSave({
    draft,
    reading,
    atOnce,
    read,
    onConflict: () => setIsDeciding(true),
    onSaved: (saved) => {
      keep(newEditDraft());
      noteSaved(saved);
      // Nothing is left that would be missed, so nobody is to be asked.
      void navigate({ ...entityUrl(entity.kind, entity.slug), ignoreBlocker: true });
    },
  });
  const change = (next: EditDraft) => {
    save.forget();
    keep(next);
  };
  const trial = useTrial(operations).problems;
  const faults = Object.keys(reading.faults).length;
  const trySave = async () => {
    setAsked(true);
    if (conflicts.length > 0) return setIsDeciding(true);
    const isReady = faults === 0 && reason.trim() !== '' && operations.length > 0;
    if (isReady) await save.run(reason.trim());
    return goToFault(page.current);
  };
  useSaveKey(() => void trySave());
  const decisions: Decisions = {
    conflicts,
    onMine: (one) => change(keepMine(draft, one, entity)),
    onTheirs: (one) => change(takeTheirs(draft, one)),
  };
  return {
    draft,
    change,
    reading,
    reason,
    asked,
    save,
    decisions,
    back,
    errors: usePartErrors({ reading, trial, save, asked }),
    /** How much is said on the page of what cannot be saved as it is. */
    faults: faults + trial.length,
    isDeciding,
    decideLater: () => setIsDeciding(false),
    discard: () => {
      setAsked(false);
      change(newEditDraft());
      page.current?.querySelector('h1')?.focus();
    },
    trySave: () => void trySave(),
  };
}

/** Once what is wrong is drawn, the focus goes to the first of it. */
function goToFault(page: HTMLElement | null): void {
  setTimeout(() => {
    page?.querySelector<HTMLElement>('[aria-invalid="true"], [data-faulty] input')?.focus();
  });
}

/** The first change in words, which is often all that there is to say. */
function useProposedReason(operations: readonly DraftOperation[]) {
  const { t } = useTranslation();
  const say = useOperationWords();
  const [first, ...others] = operations;
  if (!first) return '';
  const { sentence } = say(first);
  return others.length === 0
    ? sentence
    : t('edit.save.andMore', { sentence, count: others.length });
}
