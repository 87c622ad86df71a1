import { type ReactNode, useState } from 'react';
import classes from './split-pane.module.css';

/** Shares of the first part, in per cent. */
const LEAST = 25;
const MOST = 75;
const USUAL = 58;

type SplitProps = { label: string; first: ReactNode; second: ReactNode };

/** Two parts side by side, with a line between them that the pointer and the arrow keys move. */
export function SplitPane({ label, first, second }: SplitProps) {
  const [share, setShare] = useState(USUAL);
  return (
    <div
      className={classes['split']}
      style={{ gridTemplateColumns: `minmax(0, ${share}fr) 16px minmax(0, ${100 - share}fr)` }}
    >
      {first}
      <span />
      {second}
      <input
        type="range"
        aria-label={label}
        className={classes['line']}
        min={0}
        max={100}
        step={1}
        value={share}
        onChange={(event) =>
          setShare(Math.min(MOST, Math.max(LEAST, Number(event.currentTarget.value))))
        }
      />
    </div>
  );
}
