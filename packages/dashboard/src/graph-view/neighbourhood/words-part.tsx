import type { NodeProps } from '@xyflow/react';
import type { WordsNode } from './neighbourhood-elements';
import classes from './words-part.module.css';

/** The words over a group, or how many more there are. */
export function WordsPart({ data: { text, heads, mirrored } }: NodeProps<WordsNode>) {
  return (
    <p className={classes['words']} data-heads={heads} data-mirrored={mirrored}>
      {text}
    </p>
  );
}
