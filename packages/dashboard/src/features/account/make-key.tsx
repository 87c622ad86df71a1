import { useApolloClient } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../apollo/use-act';
import type { CreateApiKeyMutation, KeyScope } from '../../gql/graphql';
import { asSentence } from '../../lib/sentence';
import { TroubleLine } from '../../ui/trouble-line';
import { AccountDocument, CreateApiKeyDocument } from './account.generated';
import classes from './account-page.module.css';

const SCOPES = ['READ', 'WRITE'] as const satisfies readonly KeyScope[];

/** For how many days a key may work; the server allows 1 to 366. */
const DAYS = [7, 30, 90, 180, 365];

/** The server's own, where nothing is chosen. */
const USUAL_DAYS = 90;

type MakeProps = { onMade: (made: CreateApiKeyMutation['createApiKey']) => void };

/** The form that makes a key. */
export function MakeKey({ onMade }: MakeProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [scope, setScope] = useState<KeyScope>('READ');
  const [days, setDays] = useState(USUAL_DAYS);
  const [missing, setMissing] = useState(false);
  const { busy, trouble, run } = useMakeKey();
  const ofName = trouble?.field === 'name' ? asSentence(trouble.message ?? '') : undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    const answer = await run({ name, scope, days });
    if (answer?.result) onMade(answer.result);
  };
  return (
    <form className={classes['part']} noValidate onSubmit={(event) => void submit(event)}>
      <div className={classes['fields']}>
        <TextInput
          label={t('account.keys.name')}
          placeholder={t('account.keys.namePlaceholder')}
          value={name}
          autoComplete="off"
          error={ofName ?? (missing && t('account.keys.missingName'))}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('account.keys.scope')}
          value={scope}
          data={SCOPES.map((value) => ({ value, label: t(`account.keys.scopes.${value}`) }))}
          onChange={({ currentTarget }) =>
            setScope(SCOPES.find((one) => one === currentTarget.value) ?? 'READ')
          }
        />
        <NativeSelect
          label={t('account.keys.days')}
          value={String(days)}
          data={DAYS.map((count) => ({
            value: String(count),
            label: t('account.keys.daysOf', { count }),
          }))}
          onChange={({ currentTarget }) => setDays(Number(currentTarget.value))}
        />
      </div>
      <p className={classes['note']}>{t('account.keys.scopeNote')}</p>
      <TroubleLine trouble={ofName ? null : trouble} />
      <div>
        <Button type="submit" loading={busy}>
          {t('account.keys.make')}
        </Button>
      </div>
    </form>
  );
}

type Given = { readonly name: string; readonly scope: KeyScope; readonly days: number };

/** Makes a key, and asks for the list that it is in now. */
function useMakeKey() {
  const client = useApolloClient();
  return useAct(async (variables: Given) => {
    const { data } = await client.mutate({
      mutation: CreateApiKeyDocument,
      variables,
      refetchQueries: [AccountDocument],
      // The key itself is shown once, and kept nowhere.
      fetchPolicy: 'no-cache',
    });
    return data?.createApiKey;
  });
}
