import { Skeleton } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import classes from './operation.module.css';

/** What stands beside an operation, asked for when it comes near the window: a proposal may be long. */
export function LateBeside({ children }: { children: ReactNode }) {
  const { ref, entry } = useIntersection({ rootMargin: '400px' });
  const [wasNear, setWasNear] = useState(false);
  if (entry?.isIntersecting && !wasNear) setWasNear(true);
  return (
    <div ref={ref} className={classes['side']}>
      {wasNear ? children : <Skeleton height={160} />}
    </div>
  );
}
