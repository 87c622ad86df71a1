import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { retryFailed } from '../../apollo/retry-failed';
import classes from './offline-notice.module.css';
import { useOnline } from './use-online';

/** Says that there is no connection and what works all the same; once there is one, failed questions are asked again. */
export function OfflineNotice() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const online = useOnline();
  useEffect(
    function askAgainWhenBack() {
      const askAgain = () => retryFailed(client);
      window.addEventListener('online', askAgain);
      return () => window.removeEventListener('online', askAgain);
    },
    [client],
  );
  return (
    <output className={classes['notice']}>
      {!online && (
        <span className={classes['words']}>
          <strong>{t('site.offline.title')}</strong> {t('site.offline.text')}
        </span>
      )}
    </output>
  );
}
