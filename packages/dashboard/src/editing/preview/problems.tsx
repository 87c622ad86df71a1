import { asSentence } from '../../lib/sentence';
import classes from './preview.module.css';

/** Why a change cannot be done, in the server's own words. */
export function Problems({ problems }: { problems: readonly string[] }) {
  return problems.map((problem) => (
    <p key={problem} role="alert" className={classes['problem']}>
      {asSentence(problem)}
    </p>
  ));
}
