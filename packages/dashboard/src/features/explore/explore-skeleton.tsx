import { Skeleton } from '@mantine/core';
import classes from './explore-page.module.css';

/** As large as the scene that comes. */
export function ExploreSkeleton() {
  return (
    <div aria-busy="true" className={classes['scene']} data-as="drawing">
      <Skeleton height="100%" />
    </div>
  );
}
