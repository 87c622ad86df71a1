import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RouteAnnouncer } from './route-announcer';
import classes from './shell.module.css';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation();
  return (
    <div className={classes['shell']}>
      <a href="#content" className={classes['skip']}>
        {t('shell.skip')}
      </a>
      <SiteHeader />
      <main id="content" tabIndex={-1} className={classes['content']}>
        <Outlet />
      </main>
      <SiteFooter />
      <RouteAnnouncer />
    </div>
  );
}
