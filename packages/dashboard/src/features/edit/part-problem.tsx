import classes from './edit-page.module.css';

/** What is wrong with a part as a whole. */
export function PartProblem({ text }: { text: string | undefined }) {
  return text === undefined ? null : <p className={classes['problem']}>{text}</p>;
}
