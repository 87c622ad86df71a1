import classes from './gap-hatch.module.css';

/** The pattern of what is half there. */
export function GapHatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={classes['ground']} width="6" height="6" />
        <rect className={classes['line']} width="3" height="6" />
      </pattern>
    </defs>
  );
}
