import { useTranslation } from 'react-i18next';
import { formatAmount } from '../lib/format';
import { levelKey } from '../lib/levels';
import classes from './level-pips.module.css';
import { partOfDisc } from './part-of-disc';

const PIPS = [1, 2, 3, 4, 5];

/** Geometry in pixels: a disc of 12 in a cell of 16. */
const CELL = 16;
const RADIUS = 5.25;
const BEYOND_RADIUS = 1.5;

type Levels = {
  /** The level that is asked for, from 1 to 5. */
  needed: number;
  /** The level held in the skill itself; left out where nobody's skills are in question. */
  held?: number;
  /** Further levels that other skills count for. */
  credit?: number;
};

/**
 * A level on five pips: what is held is filled, what other skills count for is paler, what is
 * still needed is outlined, and what nobody asks for is a dot. The same words stand beside it for
 * a screen reader.
 */
export function LevelPips({ needed, held = 0, credit = 0 }: Levels) {
  const label = useLevelLabel({ needed, held, credit });
  return (
    <svg
      role="img"
      aria-label={label}
      className={classes['pips']}
      width={CELL * PIPS.length}
      height={CELL}
      viewBox={`0 0 ${CELL * PIPS.length} ${CELL}`}
    >
      {PIPS.map((level) => (
        <Pip
          key={level}
          middle={CELL * (level - 0.5)}
          held={share(held, level)}
          reached={share(held + credit, level)}
          needed={level <= needed}
        />
      ))}
    </svg>
  );
}

/** How much of the pip of a level what is held fills, from 0 to 1. */
function share(held: number, level: number): number {
  return Math.max(0, Math.min(1, held - level + 1));
}

type PipProps = { middle: number; held: number; reached: number; needed: boolean };

function Pip({ middle, held, reached, needed }: PipProps) {
  const centre = { x: middle, y: CELL / 2 };
  if (!needed && reached === 0) {
    return <circle className={classes['beyond']} cx={centre.x} cy={centre.y} r={BEYOND_RADIUS} />;
  }
  return (
    <g>
      {reached > held && (
        <path className={classes['credit']} d={partOfDisc(centre, RADIUS, reached)} />
      )}
      {held > 0 && <path className={classes['held']} d={partOfDisc(centre, RADIUS, held)} />}
      <circle className={classes['outline']} cx={centre.x} cy={centre.y} r={RADIUS} />
    </g>
  );
}

function useLevelLabel({ needed, held, credit }: Required<Levels>): string {
  const { t } = useTranslation();
  const word = (level: number) => {
    const key = levelKey(level);
    return key ? t(`level.${key}`) : t('level.none');
  };
  if (held === 0 && credit === 0) return t('level.asked', { level: needed, word: word(needed) });
  const text = t('level.heldOfAsked', {
    held: formatAmount(held),
    heldWord: word(held),
    level: needed,
    word: word(needed),
  });
  return credit > 0 ? `${text}; ${t('level.credit', { amount: formatAmount(credit) })}` : text;
}
