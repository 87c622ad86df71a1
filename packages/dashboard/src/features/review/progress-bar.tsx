import { useTranslation } from 'react-i18next';
import { FINISH_PLACE } from './finish-part';
import classes from './progress-bar.module.css';
import { decidedCount, type ReviewDraft } from './review-draft';
import type { Preview } from './use-preview';
import { useSummary } from './use-summary';
import { useTally } from './use-tally';

type BarProps = { draft: ReviewDraft; total: number; preview: Preview; isAny: boolean };

/** How far the review is and what it comes to, in sight whichever operation is looked at. */
export function ProgressBar({ draft, total, preview, isAny }: BarProps) {
  const { t } = useTranslation();
  const tally = useTally()(draft);
  const count = decidedCount(draft);
  const summary = useSummary(preview, isAny);
  if (count === 0) return null;
  return (
    <div className={classes['bar']}>
      <p>
        <strong>{t('review.list.begun', { count, total })}</strong> ({tally}).{' '}
        {summary ?? t('changes.plans.loading')}
      </p>
      <button
        type="button"
        className={classes['way']}
        onClick={() => document.getElementById(FINISH_PLACE)?.focus()}
      >
        {t('review.finish.toFinish')}
      </button>
    </div>
  );
}
