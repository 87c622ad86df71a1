import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Viewer } from '../../apollo/use-viewer';
import { ErrorNotice } from '../../ui/error-notice';
import { AboutYou } from './about-you';
import classes from './account-page.module.css';
import { ChangePassword } from './change-password';
import { EraseAccount } from './erase-account';
import { OwnKeys } from './own-keys';
import { OwnSessions } from './own-sessions';
import { useAccount } from './use-account';

/** What there is to an account: who one is, how one signs in, where, and with which keys. */
export function AccountPage({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const { account, trouble, retrying, refetch } = useAccount();
  return (
    <div className={classes['page']}>
      <h1 className={classes['title']}>{t('account.title')}</h1>
      <AboutYou viewer={viewer} />
      {trouble && <ErrorNotice trouble={trouble} onRetry={refetch} retrying={retrying} />}
      {!trouble && !account && (
        <div aria-busy="true" data-tall>
          <Skeleton height={640} />
        </div>
      )}
      {account && (
        <>
          <ChangePassword viewer={viewer} account={account} onChanged={refetch} />
          <OwnSessions account={account} />
          <OwnKeys account={account} />
          <EraseAccount viewer={viewer} />
        </>
      )}
    </div>
  );
}
