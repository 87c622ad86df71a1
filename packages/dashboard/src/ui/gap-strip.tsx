import { useId } from 'react';
import { GapHatch } from './gap-hatch';
import classes from './gap-strip.module.css';

/** How much there is of each of the three parts: skills, or levels. */
export type GapCounts = { kept: number; raise: number; learn: number };

/** The three parts in their order, from what is there to what is not. */
export const GAP_PARTS = ['kept', 'raise', 'learn'] as const;

/**
 * What a move keeps, raises and learns as one bar. Each part has a filling of its own, so that
 * nothing hangs on colour; words beside it have to say the same.
 */
export function GapStrip({ parts, height }: { parts: GapCounts; height: number }) {
  const hatch = useId();
  const total = parts.kept + parts.raise + parts.learn;
  const starts = { kept: 0, raise: parts.kept, learn: parts.kept + parts.raise };
  return (
    <svg className={classes['strip']} aria-hidden="true" width="100%" height={height}>
      <GapHatch id={hatch} />
      {GAP_PARTS.map((part) => (
        <rect
          key={part}
          className={classes[part]}
          x={percent(starts[part], total)}
          width={percent(parts[part], total)}
          y="0"
          height={height}
          fill={part === 'raise' ? `url(#${hatch})` : undefined}
        />
      ))}
    </svg>
  );
}

function percent(count: number, total: number): string {
  return total === 0 ? '0%' : `${(100 * count) / total}%`;
}
