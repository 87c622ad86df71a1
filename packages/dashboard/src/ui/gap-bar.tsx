import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './gap-bar.module.css';

/** How many skills there are of each sort. */
export type GapCounts = { kept: number; raise: number; learn: number };

/** The three parts in their order, from what is there to what is not. */
const PARTS = ['kept', 'raise', 'learn'] as const;

/**
 * The skills of a move as one bar in three parts. Each part has a filling of its own and is named
 * in words below, so that nothing hangs on colour or on seeing.
 */
export function GapBar({ counts }: { counts: GapCounts }) {
  const { t } = useTranslation();
  const hatch = useId();
  const total = counts.kept + counts.raise + counts.learn;
  const starts = { kept: 0, raise: counts.kept, learn: counts.kept + counts.raise };
  return (
    <div className={classes['root']}>
      <svg className={classes['bar']} aria-hidden="true" width="100%" height="24">
        <Hatch id={hatch} />
        {PARTS.map((part) => (
          <rect
            key={part}
            className={classes[part]}
            x={percent(starts[part], total)}
            width={percent(counts[part], total)}
            y="0"
            height="24"
            fill={part === 'raise' ? `url(#${hatch})` : undefined}
          />
        ))}
      </svg>
      <ul className={classes['legend']}>
        {PARTS.map((part) => (
          <li key={part}>
            <Swatch part={part} hatch={hatch} />
            {t(`gap.${part}`, { count: counts[part] })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function percent(count: number, total: number): string {
  return total === 0 ? '0%' : `${(100 * count) / total}%`;
}

/** The pattern of what is half there. */
function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={classes['hatchGround']} width="6" height="6" />
        <rect className={classes['hatchLine']} width="3" height="6" />
      </pattern>
    </defs>
  );
}

function Swatch({ part, hatch }: { part: (typeof PARTS)[number]; hatch: string }) {
  return (
    <svg className={classes['swatch']} aria-hidden="true" width="16" height="16">
      <rect
        className={classes[part]}
        x="1"
        y="1"
        width="14"
        height="14"
        fill={part === 'raise' ? `url(#${hatch})` : undefined}
      />
    </svg>
  );
}
