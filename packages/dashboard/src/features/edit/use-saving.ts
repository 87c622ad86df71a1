import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftOperation } from '../../editing/draft-operation';
import { useOperationWords } from '../../editing/use-operation-words';
import { useSaveKey } from '../../editing/use-save-key';
import { useTrial } from '../../editing/use-trial';
import type { SavedNote } from '../../ui/saved/saved-note';
import type { DraftReading } from './read-draft';
import { usePartErrors } from './use-part-errors';
import { type Rebase, useSave } from './use-save';

type SavingProps = {
  reading: DraftReading;
  /** Why, as it is typed; null where the page's own proposal stands. */
  typedReason: string | null;
  requestKey: string;
  atOnce: boolean;
  /** Whether what a part misses is no mistake before it was tried to save it. */
  isBegun: (part: string) => boolean;
  page: RefObject<HTMLElement | null>;
  /** Asked before it is saved: whether there is something to decide before. */
  decideFirst?: () => boolean;
  rebase?: Rebase;
  onSaved: (saved: SavedNote) => void;
};

/** What is wrong with what is typed, by the page's rules and the server's, and how all of it is saved. */
export function useSaving(props: SavingProps) {
  const { reading, typedReason, requestKey, atOnce, isBegun, page, decideFirst, rebase } = props;
  const { operations } = reading;
  const [asked, setAsked] = useState(false);
  const proposed = useProposedReason(operations);
  const reason = typedReason ?? proposed;
  const save = useSave({ operations, requestKey, atOnce, rebase, onSaved: props.onSaved });
  const trial = useTrial(operations).problems;
  const faults = Object.keys(reading.faults).length;
  const trySave = async () => {
    setAsked(true);
    if (decideFirst?.()) return undefined;
    const isReady = faults === 0 && reason.trim() !== '' && operations.length > 0;
    if (isReady) await save.run(reason.trim());
    return goToFault(page.current);
  };
  useSaveKey(() => void trySave());
  return {
    reason,
    /** Whether it was tried to save. */
    asked,
    save,
    errors: usePartErrors({ reading, trial, save, asked, isBegun }),
    /** How much is said on the page of what cannot be saved as it is. */
    faults: faults + trial.length,
    trySave: () => void trySave(),
    /** After all was discarded: nothing was tried yet, and the focus is at the head of the page. */
    beginAnew: () => {
      setAsked(false);
      page.current?.querySelector('h1')?.focus();
    },
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
