import { useTranslation } from 'react-i18next';
import type { RoleChoice, WayChoices } from '../../lib/role-choice';
import { usePageTitle } from '../../ui/use-page-title';
import { type WayEnds, WayForm } from '../../ui/way-form';
import classes from './plan-page.module.css';

type StartProps = {
  ends: WayEnds;
  choices: WayChoices;
  onAsk: (from: RoleChoice, to: RoleChoice) => void;
};

/** The screen before there is a question: an end is open, or both are the same role. */
export function PlanStart({ ends, choices, onAsk }: StartProps) {
  const { t } = useTranslation();
  const title = t('plan.start.title');
  usePageTitle(title);
  const same = ends.from !== null && ends.from.slug === ends.to?.slug;
  return (
    <div className={classes['page']}>
      <h1 className={classes['large']}>{title}</h1>
      <p className={classes['lead']}>
        {same ? t('plan.start.same', { role: ends.from?.name ?? '' }) : t('plan.start.choose')}
      </p>
      <WayForm
        key={`${ends.from?.name}/${ends.to?.name}`}
        initial={same ? { ...ends, to: null } : ends}
        choices={choices}
        onAsk={onAsk}
      />
    </div>
  );
}
