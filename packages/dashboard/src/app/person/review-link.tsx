import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWaitingCount } from '../../apollo/use-waiting-count';
import { addTexts } from '../../lib/add-texts';
import { reviewWays } from '../../lib/en-review-ways';
import { formatCount } from '../../lib/format';
import { reviewUrl } from '../../lib/review-url';
import classes from '../shell/site-nav.module.css';

addTexts({ reviewWays });

/** The way to the review queue, with how many proposals wait in it. */
export function ReviewLink() {
  const { t } = useTranslation();
  const count = useWaitingCount() ?? 0;
  return (
    <Link {...reviewUrl()} className={classes['link']}>
      {t('reviewWays.queue')}
      {count > 0 && (
        <>
          {' '}
          <span className={classes['held']} aria-hidden="true">
            {formatCount(count)}
          </span>
          <VisuallyHidden>{t('reviewWays.waiting', { count })}</VisuallyHidden>
        </>
      )}
    </Link>
  );
}
