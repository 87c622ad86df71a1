import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Viewer } from '../../apollo/use-viewer';
import { accountUrl } from '../../lib/account-url';
import { addTexts } from '../../lib/add-texts';
import { notFound } from '../../lib/en-not-found';
import { homeUrl } from '../../lib/urls';
import classes from './signed-in-gate.module.css';

addTexts({ notFound });

/** Whoever is signed in may not see this page. */
export function Forbidden({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const role = t(`site.person.roles.${viewer.role}`).toLowerCase();
  return (
    <div className={classes['page']}>
      <h1 className={classes['title']}>{t('signIn.forbidden.title')}</h1>
      <p>{t('signIn.forbidden.text', { name: viewer.name, role })}</p>
      <p className={classes['ways']}>
        <Link {...accountUrl()}>{t('signIn.already.account')}</Link>
        <Link {...homeUrl()}>{t('notFound.home')}</Link>
      </p>
    </div>
  );
}
