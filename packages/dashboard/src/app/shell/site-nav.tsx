import { useTranslation } from 'react-i18next';
import { BrowseMenu } from './browse-menu';
import { LateReviewLink } from './late-review-link';
import { CompareLink, ExploreLink, MySkillsLink, PasteLink, PlanLink } from './main-links';
import { NavMenu } from './nav-menu';
import classes from './site-nav.module.css';

/** The ways to the main screens: side by side where there is room, else behind one button. */
export function SiteNav() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('site.nav.label')}>
      <ul className={classes['wide']}>
        <li>
          <PlanLink />
        </li>
        <li>
          <BrowseMenu />
        </li>
        <li>
          <ExploreLink />
        </li>
        <li>
          <CompareLink />
        </li>
        <li>
          <PasteLink />
        </li>
        <li>
          <MySkillsLink />
        </li>
        <LateReviewLink />
      </ul>
      <div className={classes['narrow']}>
        <NavMenu />
      </div>
    </nav>
  );
}
