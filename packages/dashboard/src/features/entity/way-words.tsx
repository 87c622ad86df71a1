import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatAmount, formatGap } from '../../lib/format';
import { planUrl } from '../../lib/plan-url';
import type { WaySize } from './way-size';
import classes from './way-words.module.css';

type WayProps = {
  /** How large the move is; undefined while that is not known. */
  size: WaySize | undefined;
  from: string;
  to: string;
  /** What names the link for a screen reader. */
  name: string;
};

/** How large a move is, in words, and the way to its plan; the room is kept while it is on its way. */
export function WayWords({ size, from, to, name }: WayProps) {
  const { t } = useTranslation();
  return (
    <span className={classes['way']} data-roomy>
      <span className={classes['size']}>
        {size &&
          t('entity.waySize', {
            levels: t('entity.levelsToGain', {
              count: size.newLevels,
              amount: formatAmount(size.newLevels),
            }),
            gap: formatGap(size.gap),
            effort: formatAmount(size.effort),
          })}
      </span>
      <Link {...planUrl({ from, to })} aria-label={t('entity.planOf', { name })}>
        {t('entity.plan')}
      </Link>
    </span>
  );
}
