import { useApolloClient } from '@apollo/client/react';
import { Button, CloseButton } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Reverting, revertChangeSet } from '../../apollo/revert-change-set';
import { useAct } from '../../apollo/use-act';
import { addTexts } from '../../lib/add-texts';
import { undo as undoTexts } from '../../lib/en-undo';
import { newKey } from '../../lib/new-key';
import type { Trouble } from '../../lib/trouble';
import { TroubleLine } from '../trouble-line';
import classes from './undo-toast.module.css';

addTexts({ undo: undoTexts });

/** How a change set is undone, and what is said of that. */
type Undoing = {
  readonly reason: string;
  /** What is said once it is undone. */
  readonly done: (undone: Reverting) => string;
  /** What is said where it could not be. */
  readonly failed?: (trouble: Trouble) => string;
  readonly onUndone: () => Promise<void> | void;
};

type ToastProps = {
  /** The change set that was made. */
  number: number;
  /** What was done by it. */
  words: string;
  /** Null where there is nothing to undo, such as what waits for a review. */
  undoing: Undoing | null;
  /** Leads to the change set, or to the one that undoes it. */
  renderLink?: (number: number) => ReactNode;
  /** Whether the words take the focus, as what it was done with may be gone. */
  takesFocus?: boolean;
  onClose: () => void;
};

/**
 * Says what was done, and undoes it by a change set of its own, like all that changes. It stays until
 * it is closed: nobody has to be fast.
 */
export function UndoToast(props: ToastProps) {
  const { number, words, undoing, renderLink, takesFocus = false, onClose } = props;
  const { t } = useTranslation();
  const { undone, busy, trouble, undo } = useUndo(number, undoing);
  const said = undone && undoing ? undoing.done(undone) : words;
  return (
    <section className={classes['toast']} aria-label={t('undo.label')}>
      <div className={classes['text']}>
        <Words key={undone?.number ?? number} takesFocus={takesFocus}>
          {said}
          {renderLink && <> {renderLink(undone?.number ?? number)}</>}
        </Words>
        <TroubleLine trouble={trouble} wording={undoing?.failed} />
      </div>
      {undoing && !undone && (
        <Button variant="default" size="xs" loading={busy} onClick={undo}>
          {t('undo.undo')}
        </Button>
      )}
      <CloseButton aria-label={t('undo.close')} onClick={onClose} />
    </section>
  );
}

function useUndo(number: number, undoing: Undoing | null) {
  const client = useApolloClient();
  // The same undoing sent again is the same one.
  const [key] = useState(newKey);
  const [undone, setUndone] = useState<Reverting | null>(null);
  const { busy, trouble, run } = useAct((reason: string) =>
    revertChangeSet(client, { number, reason, key }),
  );
  const undo = async () => {
    const answer = undoing && (await run(undoing.reason));
    if (!answer) return;
    setUndone(answer.result);
    await undoing.onUndone();
  };
  return { undone, busy, trouble, undo: () => void undo() };
}

type WordsProps = { takesFocus: boolean; children: ReactNode };

/** Words that have the focus are read out; others are by being said. */
function Words({ takesFocus, children }: WordsProps) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(function sayWhatWasDone() {
    words.current?.focus();
  }, []);
  if (!takesFocus) return <output>{children}</output>;
  return (
    <p ref={words} tabIndex={-1}>
      {children}
    </p>
  );
}
