import classes from './compare-answer.module.css';
import type { Comparison } from './comparison';
import { useCompareWords } from './use-compare-words';

/** What the comparison comes to, in words. */
export function CompareAnswer({ comparison }: { comparison: Comparison }) {
  return <p className={classes['sentence']}>{useCompareWords(comparison)}</p>;
}
