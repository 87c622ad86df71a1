import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Reverting } from '../../apollo/revert-change-set';
import { formatList } from '../../lib/format';
import { reviewUrl } from '../../lib/review-url';
import { asSentence } from '../../lib/sentence';
import type { Trouble } from '../../lib/trouble';
import { UndoToast } from '../../ui/saved/undo-toast';
import type { Finished } from './use-finish';

type ToastProps = { finished: Finished; onClose: () => void; onUndone: () => void };

/** What became of the proposal that was decided last, with the way to undo it. */
export function ReviewToast({ finished, onClose, onUndone }: ToastProps) {
  const { t } = useTranslation();
  const done = useUndoneWords();
  const { number, state } = finished;
  const revision = finished.revision ?? 0;
  const isApplied = state === 'APPLIED';
  const failed = ({ code, message }: Trouble) =>
    t('review.toast.failed', { message: asSentence(message ?? t(`trouble.${code}.title`)) });
  const reason = t('review.toast.undoReason', { number });
  return (
    <UndoToast
      number={number}
      words={t(isApplied ? 'review.toast.applied' : 'review.toast.rejected', { number, revision })}
      undoing={isApplied ? { reason, done, failed, onUndone } : null}
      renderLink={(shown) => <Link {...reviewUrl(shown)}>{t('review.toast.see')}</Link>}
      onClose={onClose}
    />
  );
}

function useUndoneWords(): (undone: Reverting) => string {
  const { t } = useTranslation();
  return ({ operations, ...undone }) => {
    const revision = undone.revision ?? 0;
    const left = operations.filter(({ verdict }) => verdict === 'REFUSED');
    if (left.length === 0) return t('review.toast.undone', { revision });
    const sentences = formatList(left.map(({ sentence }) => sentence));
    return t('review.toast.undoneInPart', { revision, left: asSentence(sentences) });
  };
}
