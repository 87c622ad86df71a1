import type { ReactNode } from 'react';
import classes from './entity-columns.module.css';

/** What the page is mainly about beside all the rest; below one another where there is no room. */
export function EntityColumns({ main, aside }: { main: ReactNode; aside: ReactNode }) {
  return (
    <div className={classes['columns']}>
      <div className={classes['column']}>{main}</div>
      <div className={classes['column']}>{aside}</div>
    </div>
  );
}
