import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './plan-skeleton.module.css';

/** Where the answer or the stages will stand, in their size, so that nothing jumps when they come. */
export function PlanSkeleton({ part }: { part: 'answer' | 'stages' }) {
  const { t } = useTranslation();
  if (part === 'answer') {
    return (
      <div className={classes['answer']}>
        <VisuallyHidden>{t('shell.loading')}</VisuallyHidden>
        <Skeleton height={35} width="80%" />
        <Skeleton height={48} width="60%" mb={16} />
        <Skeleton height={24} />
        <Skeleton height={21} width="50%" />
      </div>
    );
  }
  return (
    <div className={classes['stages']}>
      {['first', 'second', 'third'].map((stage) => (
        <div key={stage} className={classes['stage']}>
          <Skeleton height={24} circle />
          <Skeleton height={24} width="30%" />
          <span />
          <Skeleton height={120} />
        </div>
      ))}
    </div>
  );
}
