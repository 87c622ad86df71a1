import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { compareUrl } from '../../lib/compare-url';
import { exploreUrl } from '../../lib/explore-url';
import { mySkillsUrl } from '../../lib/my-skills-url';
import { pasteUrl } from '../../lib/paste-url';
import { planUrl } from '../../lib/plan-url';
import { HeldCount } from './held-count';
import classes from './site-nav.module.css';

/** The way to the plan. */
export function PlanLink() {
  const { t } = useTranslation();
  return (
    <Link {...planUrl({})} className={classes['link']}>
      {t('site.nav.plan')}
    </Link>
  );
}

/** The way to the comparison of roles. */
export function CompareLink() {
  const { t } = useTranslation();
  return (
    <Link {...compareUrl([])} className={classes['link']}>
      {t('site.nav.compare')}
    </Link>
  );
}

/** The way into the graph. */
export function ExploreLink() {
  const { t } = useTranslation();
  return (
    <Link {...exploreUrl()} className={classes['link']}>
      {t('site.nav.explore')}
    </Link>
  );
}

/** The way to one's own skills, with how many there are. */
export function MySkillsLink() {
  const { t } = useTranslation();
  return (
    <Link {...mySkillsUrl()} className={classes['link']}>
      {t('site.nav.mySkills')}
      <HeldCount />
    </Link>
  );
}

/** The way to the page on which a text is read. */
export function PasteLink() {
  const { t } = useTranslation();
  return (
    <Link {...pasteUrl()} className={classes['link']}>
      {t('site.nav.paste')}
    </Link>
  );
}
