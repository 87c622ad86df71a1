import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { homeUrl } from '../../lib/urls';
import { PersonMenu } from '../person/person-menu';
import { BrandMark } from './brand-mark';
import { GlobalSearch } from './global-search';
import classes from './site-header.module.css';
import { SiteNav } from './site-nav';
import { ThemeSwitch } from './theme-switch';

/** The name of the product, the ways to its screens, the search, the theme, and who is signed in. */
export function SiteHeader() {
  const { t } = useTranslation();
  return (
    <header className={classes['header']}>
      <div className={classes['inner']}>
        <Link {...homeUrl()} className={classes['brand']} aria-label={t('shell.home')}>
          <BrandMark />
          <span>{t('brand')}</span>
        </Link>
        <div className={classes['nav']}>
          <SiteNav />
        </div>
        <div className={classes['search']}>
          <GlobalSearch />
        </div>
        <div className={classes['theme']}>
          <ThemeSwitch />
        </div>
        <div className={classes['person']}>
          <PersonMenu />
        </div>
      </div>
    </header>
  );
}
