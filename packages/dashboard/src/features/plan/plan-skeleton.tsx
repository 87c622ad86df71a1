import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './plan-skeleton.module.css';

const THREE = ['first', 'second', 'third'];

/** Where a part of the answer will stand, in its size, so that nothing jumps when it comes. */
export function PlanSkeleton({ part }: { part: 'answer' | 'routes' | 'stages' }) {
  if (part === 'answer') return <AnswerSkeleton />;
  return part === 'routes' ? <RoutesSkeleton /> : <StagesSkeleton />;
}

function AnswerSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={classes['answer']}>
      <VisuallyHidden>{t('shell.loading')}</VisuallyHidden>
      <Skeleton className={classes['sentence'] ?? ''} width="80%" />
      <Skeleton className={classes['words'] ?? ''} width="60%" mb={16} />
      <Skeleton height={24} />
      <Skeleton height={21} width="50%" />
    </div>
  );
}

function RoutesSkeleton() {
  return (
    <div className={classes['routes']}>
      <Skeleton height={21} width="20%" />
      {THREE.map((route) => (
        <Skeleton key={route} className={classes['route'] ?? ''} />
      ))}
    </div>
  );
}

function StagesSkeleton() {
  return (
    <div className={classes['stages']}>
      {THREE.map((stage) => (
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
