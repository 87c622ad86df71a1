import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { compareUrl } from '../../lib/compare-url';
import { exploreUrl } from '../../lib/explore-url';
import { planUrl } from '../../lib/plan-url';
import classes from './role-actions.module.css';

/** What can be done with a role: plan to it or from it, compare it. */
export function RoleActions({ slug, inUse }: { slug: string; inUse: boolean }) {
  const { t } = useTranslation();
  // The planner and the comparison know roles in use alone.
  if (!inUse) return null;
  const plain = { variant: 'default' } as const;
  return (
    <div className={classes['actions']}>
      <Button renderRoot={(props) => <Link {...planUrl({ to: slug })} {...props} />}>
        {t('entity.planToHere')}
      </Button>
      <Button {...plain} renderRoot={(props) => <Link {...planUrl({ from: slug })} {...props} />}>
        {t('entity.planFromHere')}
      </Button>
      <Button {...plain} renderRoot={(props) => <Link {...compareUrl([slug])} {...props} />}>
        {t('entity.compare')}
      </Button>
      <Button
        {...plain}
        renderRoot={(props) => <Link {...exploreUrl(`role/${slug}`)} {...props} />}
      >
        {t('entity.explore')}
      </Button>
    </div>
  );
}
