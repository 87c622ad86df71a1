import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ShellLayers } from '../commands/shell-layers';
import { RefreshViewerOnFocus } from '../person/refresh-viewer-on-focus';
import { OfflineNotice } from './offline-notice';
import { RecentPlan } from './recent-plan';
import { RouteAnnouncer } from './route-announcer';
import classes from './shell.module.css';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation();
  return (
    <ShellLayers>
      <div className={classes['shell']}>
        <a href="#content" className={classes['skip']}>
          {t('shell.skip')}
        </a>
        <SiteHeader />
        <OfflineNotice />
        <main id="content" tabIndex={-1} className={classes['content']}>
          <Outlet />
        </main>
        <SiteFooter />
        <RouteAnnouncer />
        <RecentPlan />
        <RefreshViewerOnFocus />
      </div>
    </ShellLayers>
  );
}
