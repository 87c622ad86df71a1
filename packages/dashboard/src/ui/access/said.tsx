import classes from './access.module.css';

/** Says that something is done, to the eye and to a screen reader. */
export function Said({ children }: { children: string | null }) {
  return <output className={classes['said']}>{children}</output>;
}
