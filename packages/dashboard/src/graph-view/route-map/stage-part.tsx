import { EdgeEnds } from '../diagram/edge-ends';
import classes from './stage-part.module.css';

/** A stage of a step, as a small stop on the way. */
export function StagePart() {
  return (
    <>
      <span className={classes['stage']} />
      <EdgeEnds />
    </>
  );
}
