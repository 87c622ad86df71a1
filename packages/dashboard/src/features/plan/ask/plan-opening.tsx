import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mySkillsUrl } from '../../../lib/my-skills-url';
import type { RoleChoice, WayChoices } from '../../../lib/role-choice';
import { usePageTitle } from '../../../ui/use-page-title';
import { type WayEnds, WayForm } from '../../../ui/way-form';
import classes from '../plan-page.module.css';
import { HeldList } from '../ticks/held-list';
import type { Ticks } from '../ticks/use-ticks';

type OpeningProps = {
  ends: WayEnds;
  choices: WayChoices;
  ticks: Ticks;
  onAsk: (from: RoleChoice, to: RoleChoice) => void;
  /** Whether the address asks for a start from skills that this browser does not have. */
  noSkills: boolean;
};

/** The screen before there is a question: an end is open, or both are the same role. */
export function PlanOpening({ ends, choices, ticks, onAsk, noSkills }: OpeningProps) {
  const { t } = useTranslation();
  const title = t('plan.start.title');
  usePageTitle(title);
  const same = ends.from !== null && ends.from.slug === ends.to?.slug;
  return (
    <div className={classes['page']}>
      <h1 className={classes['large']}>{title}</h1>
      {noSkills ? (
        <p className={classes['lead']}>
          {t('plan.start.noSkills')} <Link {...mySkillsUrl()}>{t('plan.start.addSkills')}</Link>
        </p>
      ) : (
        <p className={classes['lead']}>
          {same ? t('plan.start.same', { role: ends.from?.name ?? '' }) : t('plan.start.choose')}
        </p>
      )}
      <WayForm
        key={`${ends.from?.name}/${ends.to?.name}`}
        initial={same ? { ...ends, to: null } : ends}
        choices={choices}
        mySkills={ticks.mySkills.length}
        onAsk={onAsk}
      />
      {ticks.have.length > 0 && <HeldList ticks={ticks} />}
    </div>
  );
}
