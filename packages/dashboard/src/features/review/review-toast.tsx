import { useApolloClient } from '@apollo/client/react';
import { Button, CloseButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../apollo/use-act';
import type { UndoReviewMutation } from '../../gql/graphql';
import { formatList } from '../../lib/format';
import { reviewUrl } from '../../lib/review-url';
import { asSentence } from '../../lib/sentence';
import { UndoReviewDocument } from './review.generated';
import classes from './review-toast.module.css';
import type { Finished } from './use-finish';

type ToastProps = { finished: Finished; onClose: () => void; onUndone: () => void };

type Undone = UndoReviewMutation['revertChangeSet'];

/** What became of the proposal that was decided last, with the way to undo it; it stays until it is closed. */
export function ReviewToast({ finished, onClose, onUndone }: ToastProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  // The same undoing sent again is the same one.
  const [key] = useState(() => crypto.randomUUID());
  const [undone, setUndone] = useState<Undone | null>(null);
  const { number, state } = finished;
  const revision = finished.revision ?? 0;
  const { busy, trouble, run } = useAct(async () => {
    const reason = t('review.toast.undoReason', { number });
    const { data } = await client.mutate({
      mutation: UndoReviewDocument,
      variables: { number, reason, key },
      fetchPolicy: 'no-cache',
    });
    if (!data) throw new Error('revertChangeSet: the answer is empty');
    return data.revertChangeSet;
  });
  const undo = async () => {
    const answer = await run();
    if (!answer) return;
    setUndone(answer.result);
    onUndone();
  };
  const words = useUndoneWords();
  const isApplied = state === 'APPLIED';
  return (
    <div className={classes['toast']}>
      <div className={classes['text']}>
        <output>
          {undone
            ? words(undone)
            : t(isApplied ? 'review.toast.applied' : 'review.toast.rejected', { number, revision })}
        </output>
        {trouble && (
          <p role="alert">
            {t('review.toast.failed', {
              message: asSentence(trouble.message ?? t(`trouble.${trouble.code}.title`)),
            })}
          </p>
        )}
      </div>
      <Link {...reviewUrl(undone?.number ?? number)} className={classes['link']}>
        {t('review.toast.see')}
      </Link>
      {isApplied && !undone && (
        <Button variant="default" size="xs" loading={busy} onClick={() => void undo()}>
          {t('review.toast.undo')}
        </Button>
      )}
      <CloseButton aria-label={t('review.toast.close')} onClick={onClose} />
    </div>
  );
}

function useUndoneWords(): (undone: Undone) => string {
  const { t } = useTranslation();
  return ({ operations, ...undone }) => {
    const revision = undone.revision ?? 0;
    const left = operations.filter(({ verdict }) => verdict === 'REFUSED');
    if (left.length === 0) return t('review.toast.undone', { revision });
    const sentences = formatList(left.map(({ sentence }) => sentence));
    return t('review.toast.undoneInPart', { revision, left: asSentence(sentences) });
  };
}
