import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../ui/error-notice';
import { FoundChange, type FoundProps } from './found-change';
import classes from './review-page.module.css';
import { useReviewed } from './use-reviewed';

type ChangeProps = Omit<FoundProps, 'reviewed' | 'isStale' | 'look'> & { number: number };

/** The change set that is chosen, or why it cannot be shown. */
export function ChangePart({ number, ...props }: ChangeProps) {
  const { t } = useTranslation();
  const state = useReviewed(number);
  switch (state.status) {
    case 'loading':
      return (
        <div className={classes['change']} aria-busy="true" data-tall>
          <Skeleton height={96} />
          <Skeleton height={280} />
          <Skeleton height={280} />
        </div>
      );
    case 'unknown':
      return (
        <div className={classes['change']}>
          <h2>{t('review.unknown.title', { number })}</h2>
          <p>{t('review.unknown.text')}</p>
        </div>
      );
    case 'trouble':
      return (
        <div className={classes['change']}>
          <ErrorNotice trouble={state.trouble} onRetry={state.retry} />
        </div>
      );
    case 'found':
      return <FoundChange {...props} {...state} />;
    default:
      return state satisfies never;
  }
}
