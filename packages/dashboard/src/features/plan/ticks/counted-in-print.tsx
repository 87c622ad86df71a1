import { useTranslation } from 'react-i18next';
import { formatList } from '../../../lib/format';
import { levelKey } from '../../../lib/levels';
import classes from './counted-in-print.module.css';
import type { Ticks } from './use-ticks';

/** What was ticked, on paper alone, where the list of it is a control that nobody can use. */
export function CountedInPrint({ ticks: { have, nameOf } }: { ticks: Ticks }) {
  const { t } = useTranslation();
  const skills = have.map(({ slug, level }) => {
    const key = levelKey(level);
    return key ? `${nameOf(slug)} (${t(`level.${key}`)})` : nameOf(slug);
  });
  if (skills.length === 0) return null;
  return (
    <p className={classes['counted']}>{t('plan.ticks.counted', { skills: formatList(skills) })}</p>
  );
}
