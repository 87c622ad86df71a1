import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './gap-bar.module.css';
import { GapHatch } from './gap-hatch';
import { GAP_PARTS, type GapCounts, GapStrip } from './gap-strip';

/** The skills of a move as one bar in three parts, each named in words below. */
export function GapBar({ counts }: { counts: GapCounts }) {
  const { t } = useTranslation();
  return (
    <div>
      <GapStrip parts={counts} height={24} />
      <ul className={classes['legend']}>
        {GAP_PARTS.map((part) => (
          <li key={part}>
            <Swatch part={part} />
            {t(`gap.${part}`, { count: counts[part] })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Swatch({ part }: { part: keyof GapCounts }) {
  const hatch = useId();
  return (
    <svg className={classes['swatch']} aria-hidden="true" width="16" height="16">
      {part === 'raise' && <GapHatch id={hatch} />}
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
