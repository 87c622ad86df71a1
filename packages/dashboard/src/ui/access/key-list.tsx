import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyList_KeyFragment } from '../../gql/graphql';
import { addTexts } from '../../lib/add-texts';
import { account } from '../../lib/en-account';
import { formatMoment } from '../../lib/format';
import { ConfirmInPlace } from '../confirm-in-place';
import { RevokeApiKeyDocument } from './access.generated';
import classes from './access.module.css';
import { forgetRow } from './forget-row';

addTexts({ account });

/** A key of the list. */
type ListedKey = KeyList_KeyFragment;

type ListProps = {
  keys: readonly ListedKey[];
  /** Told when one is revoked; the focus has to go somewhere then. */
  onRevoked: () => void;
};

/** API keys by what is kept of them, with a way to revoke each. */
export function KeyList({ keys, onRevoked }: ListProps) {
  const { t } = useTranslation();
  if (keys.length === 0) return <p>{t('account.keys.none')}</p>;
  return (
    <ul className={classes['list']}>
      {keys.map((key) => (
        <KeyRow key={key.id} apiKey={key} onRevoked={onRevoked} />
      ))}
    </ul>
  );
}

function KeyRow({ apiKey, onRevoked }: { apiKey: ListedKey; onRevoked: () => void }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { id, name, start } = apiKey;
  return (
    <li className={classes['row']}>
      <div className={classes['words']}>
        <p>
          {name} <code className={classes['start']}>{start}…</code>
        </p>
        <p className={classes['note']}>{useKeyNotes(apiKey).join(' · ')}</p>
      </div>
      <ConfirmInPlace
        label={t('account.keys.revoke')}
        name={t('account.keys.revokeOf', { name })}
        question={t('account.keys.revokeAsk', { name })}
        confirm={t('account.keys.revoke')}
        act={() => client.mutate({ mutation: RevokeApiKeyDocument, variables: { key: id } })}
        wording={({ code }) => (code === 'NOT_FOUND' ? t('account.gone') : undefined)}
        onDone={() => {
          onRevoked();
          forgetRow(client, { __typename: 'ApiKey', id });
        }}
      />
    </li>
  );
}

function useKeyNotes({ scope, createdAt, expiresAt, lastUsedAt }: ListedKey): string[] {
  const { t } = useTranslation();
  const [now] = useState(() => Date.now());
  const over = Date.parse(expiresAt) <= now;
  return [
    t(`account.keys.scopes.${scope}`),
    t('account.keys.created', { moment: formatMoment(createdAt) }),
    t(over ? 'account.keys.expired' : 'account.keys.expires', { moment: formatMoment(expiresAt) }),
    lastUsedAt == null
      ? t('account.keys.unused')
      : t('account.keys.used', { moment: formatMoment(lastUsedAt) }),
  ];
}
