import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { levelKey } from '../../../lib/levels';
import type { Need } from '../plan-model';
import classes from './tick-box.module.css';
import { TickContext } from './tick-context';

/** Says of a skill to learn or to raise that one has it; nothing where that cannot be said. */
export function TickBox({ need, step }: { need: Need; step: number }) {
  const { t } = useTranslation();
  const book = useContext(TickContext);
  const key = levelKey(need.requiredLevel);
  if (!book || !key || (need.part !== 'learn' && need.part !== 'raise')) return null;
  const words = t('plan.ticks.tick', { skill: need.skill.name, level: t(`level.${key}`) });
  return (
    <input
      type="checkbox"
      className={classes['box']}
      aria-label={words}
      title={words}
      data-tick={`${step}.${need.skill.slug}`}
      checked={book.isTicked(need)}
      onChange={(event) => book.onTick(need, event.currentTarget.checked)}
    />
  );
}
