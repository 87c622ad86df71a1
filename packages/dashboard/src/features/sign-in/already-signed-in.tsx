import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Viewer } from '../../apollo/use-viewer';
import { accountUrl } from '../../lib/account-url';
import classes from './sign-in-page.module.css';

/** Nothing is to be done here by whoever is signed in. */
export function AlreadySignedIn({ viewer, to }: { viewer: Viewer; to: string }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('signIn.already.text', { name: viewer.name })}</p>
      <p className={classes['onward']}>
        <a href={to}>{t('signIn.already.goOn')}</a>
        <Link {...accountUrl()}>{t('signIn.already.account')}</Link>
      </p>
    </>
  );
}
