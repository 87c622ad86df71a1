import classes from './fit-bar.module.css';

/** A fit as a bar; the figure stands beside it. */
export function FitBar({ fit }: { fit: number }) {
  return (
    <svg className={classes['bar']} aria-hidden="true" width="100%" height="8">
      <rect className={classes['whole']} width="100%" height="8" rx="4" />
      <rect className={classes['fit']} width={`${100 * fit}%`} height="8" rx="4" />
    </svg>
  );
}
