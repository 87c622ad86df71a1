import IconInfoCircle from '@tabler/icons-react/dist/esm/icons/IconInfoCircle.mjs';
import type { ReactNode } from 'react';
import classes from './notice.module.css';

/** Something to know about what stands below; nothing went wrong. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div className={classes['notice']}>
      <IconInfoCircle className={classes['sign']} size={24} stroke={1.75} aria-hidden="true" />
      <div>{children}</div>
    </div>
  );
}
