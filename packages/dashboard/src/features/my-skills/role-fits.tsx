import { Button, Skeleton, Switch } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatAmount, formatGap, formatShare } from '../../lib/format';
import { planUrl } from '../../lib/plan-url';
import { EntityLink } from '../../ui/entity-link';
import { FitBar } from './fit-bar';
import classes from './role-fits.module.css';
import { REACH, type RoleFit } from './use-skills-answer';

/** As many as are read at a glance. */
const FIRST = 8;

type FitsProps = {
  roles: readonly RoleFit[] | null;
  /** Whether plans can start from these skills, which must be the user's own for it. */
  plans: boolean;
  within: boolean;
  onWithin: (within: boolean) => void;
  all: boolean;
  onAll: (all: boolean) => void;
};

/** The roles that the skills fit, best first, each with what is still lacking. */
export function RoleFits({ roles, plans, within, onWithin, all, onAll }: FitsProps) {
  const { t } = useTranslation();
  const shown = all ? roles : roles?.slice(0, FIRST);
  return (
    <section className={classes['section']}>
      <div className={classes['head']}>
        <h2>{t('mySkills.roles.title')}</h2>
        <Switch
          size="sm"
          label={t('mySkills.roles.within')}
          checked={within}
          onChange={(event) => onWithin(event.currentTarget.checked)}
        />
      </div>
      <p className={classes['why']}>{t('mySkills.roles.why')}</p>
      {roles === null && <Skeleton height={FIRST * 88} />}
      {roles?.length === 0 && <p>{t(within ? 'mySkills.fitsNoneWithin' : 'mySkills.fitsNone')}</p>}
      <ol>
        {shown?.map((fit) => (
          <FitItem key={fit.role.id} of={fit} plans={plans} />
        ))}
      </ol>
      {roles && roles.length > FIRST && (
        <Button
          variant="default"
          size="xs"
          className={classes['all'] ?? ''}
          onClick={() => onAll(!all)}
        >
          {t(all ? 'mySkills.roles.fewer' : 'mySkills.roles.all', { count: roles.length })}
        </Button>
      )}
    </section>
  );
}

function FitItem({ of, plans }: { of: RoleFit; plans: boolean }) {
  const { t } = useTranslation();
  const { role, fit, gap, newLevels } = of;
  const size = t('mySkills.roles.size', {
    count: newLevels,
    levels: formatAmount(newLevels),
    gap: formatGap(gap),
  });
  return (
    <li className={classes['item']}>
      <EntityLink kind="Role" entity={role} />
      <span className={classes['fit']}>{t('mySkills.roles.fit', { fit: formatShare(fit) })}</span>
      <span className={classes['bar']}>
        <FitBar fit={fit} />
      </span>
      <span className={classes['size']}>
        {size}
        {gap <= REACH && ` · ${t('mySkills.roles.reach')}`}
      </span>
      {plans && (
        <Link
          {...planUrl({ to: role.slug, mine: true })}
          className={classes['plan']}
          aria-label={t('mySkills.roles.planTo', { role: role.name })}
        >
          {t('mySkills.roles.plan')}
        </Link>
      )}
    </li>
  );
}
