import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { becomeNobody } from '../../apollo/signing-in';
import type { Viewer } from '../../apollo/use-viewer';
import type { Trouble } from '../../lib/trouble';
import { homeUrl } from '../../lib/urls';
import { ConfirmInPlace } from '../../ui/confirm-in-place';
import { EraseAccountDocument } from './account.generated';
import classes from './account-page.module.css';
import { AccountPart } from './account-part';

/** The end of an account. */
export function EraseAccount({ viewer: { id, email } }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const leave = async () => {
    await navigate(homeUrl());
    becomeNobody(client);
  };
  return (
    <AccountPart title={t('account.erase.title')}>
      <p className={classes['text']}>{t('account.erase.text')}</p>
      <div className={classes['action']}>
        <ConfirmInPlace
          label={t('account.erase.button')}
          question={t('account.erase.ask', { email })}
          confirm={t('account.erase.button')}
          typed={{
            label: t('account.erase.type'),
            text: email,
            mismatch: t('account.erase.mismatch', { email }),
          }}
          act={() => client.mutate({ mutation: EraseAccountDocument, variables: { person: id } })}
          onDone={() => void leave()}
          wording={({ code }: Trouble) =>
            code === 'CONFLICT' ? t('account.erase.last') : undefined
          }
        />
      </div>
    </AccountPart>
  );
}
