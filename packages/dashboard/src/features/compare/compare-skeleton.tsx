import { Skeleton } from '@mantine/core';
import classes from './compare-skeleton.module.css';

/** Where a part of the answer will stand, in its size, so that nothing jumps when it comes. */
export function CompareSkeleton({ part }: { part: 'answer' | 'table' }) {
  return <Skeleton className={classes[part] ?? ''} aria-busy="true" />;
}
