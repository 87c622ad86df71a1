import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatList, formatMoment } from '../../lib/format';
import { AuthorName } from './author-name';
import classes from './review-page.module.css';
import type { Reviewed } from './reviewed-operation';

type HeaderProps = { reviewed: Reviewed; isOwn: boolean; isStale: boolean; takesFocus: boolean };

/** Who proposes it, when and why, and how it stands. */
export function ChangeHeader({ reviewed, isOwn, isStale, takesFocus }: HeaderProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(
    function focusWhenChosen() {
      if (takesFocus) heading.current?.focus();
    },
    [takesFocus],
  );
  const { number, author, createdAt, reason, state, comment, revertedBy } = reviewed;
  const outcome = useOutcome(reviewed);
  return (
    <header className={classes['header']}>
      <h2 ref={heading} tabIndex={-1} className={classes['number']}>
        {t('review.change.title', { number })}
      </h2>
      <p className={classes['who']}>
        <AuthorName author={author} isOwn={isOwn} />
        <span className={classes['soft']}>{formatMoment(createdAt)}</span>
      </p>
      {state !== 'PROPOSED' && <p className={classes['outcome']}>{outcome}</p>}
      {revertedBy.length > 0 && (
        <p>{t('review.change.undone', { numbers: formatList(revertedBy.map(String)) })}</p>
      )}
      {isStale && <p className={classes['soft']}>{t('review.list.stale')}</p>}
      <div>
        <h3 className={classes['label']}>{t('review.change.reason')}</h3>
        <blockquote className={classes['quote']}>{reason}</blockquote>
      </div>
      {comment !== null && (
        <div>
          <h3 className={classes['label']}>{t('review.change.comment')}</h3>
          <blockquote className={classes['quote']}>{comment}</blockquote>
        </div>
      )}
    </header>
  );
}

function useOutcome({ state, revision, decidedBy, decidedAt }: Reviewed): string {
  const { t } = useTranslation();
  return t(`review.change.outcome.${state}`, {
    revision: revision ?? 0,
    name: decidedBy?.name ?? '',
    moment: decidedAt === null ? '' : formatMoment(decidedAt),
  });
}
