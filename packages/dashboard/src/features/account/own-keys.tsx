import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CreateApiKeyMutation } from '../../gql/graphql';
import { KeyList } from '../../ui/access/key-list';
import { Said } from '../../ui/access/said';
import { SecretText } from '../../ui/secret-text';
import classes from './account-page.module.css';
import { AccountPart } from './account-part';
import { MakeKey } from './make-key';
import type { OwnAccount } from './use-account';

type MadeKey = CreateApiKeyMutation['createApiKey'];

/** The keys that one's programs ask with. */
export function OwnKeys({ account }: { account: OwnAccount }) {
  const { t } = useTranslation();
  const heading = useId();
  const [made, setMade] = useState<MadeKey | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const toHeading = () => document.getElementById(heading)?.focus();
  return (
    <AccountPart title={t('account.keys.title')} headingId={heading}>
      <p className={classes['text']}>{t('account.keys.lead')}</p>
      {made ? (
        <ShownOnce
          made={made}
          onDone={() => {
            setMade(null);
            toHeading();
          }}
        />
      ) : (
        <MakeKey
          onMade={(key) => {
            setSaid(null);
            setMade(key);
          }}
        />
      )}
      <Said>{said}</Said>
      <KeyList
        keys={account.apiKeys}
        onRevoked={() => {
          setSaid(t('account.keys.revoked'));
          toHeading();
        }}
      />
    </AccountPart>
  );
}

function ShownOnce({ made, onDone }: { made: MadeKey; onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes['made']}>
      <h3 tabIndex={-1} ref={(place) => place?.focus()}>
        {t('account.keys.made', { name: made.key.name })}
      </h3>
      <p>{t('account.keys.once')}</p>
      <SecretText label={t('account.keys.secret')} text={made.secret} />
      <Button variant="default" onClick={onDone}>
        {t('account.keys.done')}
      </Button>
    </div>
  );
}
