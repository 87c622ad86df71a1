import { Button } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { useAct } from '../../apollo/use-act';
import type { Viewer } from '../../apollo/use-viewer';
import { askAuth } from '../../lib/ask-auth';
import { NewPasswordField, useNewPassword } from '../../ui/access/new-password-field';
import { Said } from '../../ui/access/said';
import { PasswordField } from '../../ui/password-field';
import { useSignInWords } from '../../ui/signing-in/use-sign-in-words';
import { TroubleLine } from '../../ui/trouble-line';
import classes from './account-page.module.css';
import { AccountPart } from './account-part';
import type { OwnAccount } from './use-account';

type ChangeProps = { viewer: Viewer; account: OwnAccount; onChanged: () => void };

/** Another password in place of the one until now. */
export function ChangePassword({ viewer, account, onChanged }: ChangeProps) {
  const { t } = useTranslation();
  const [current, setCurrent] = useState('');
  const [saved, setSaved] = useState(false);
  const currentField = useRef<HTMLInputElement>(null);
  const newField = useRef<HTMLInputElement>(null);
  const { busy, trouble, run } = useAct((password: string) =>
    // Who has none yet is not asked for it, but the server wants a text there.
    askAuth('/auth/password', { body: { current: current || '-', password }, read: z.unknown() }),
  );
  const { value, setValue, error, check, elsewhere } = useNewPassword(trouble);
  const ofCurrent = useOfCurrent(elsewhere);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaved(false);
    if (!check()) return newField.current?.focus();
    if (!(await run(value))) return;
    setCurrent('');
    setValue('');
    setSaved(true);
    onChanged();
  };
  return (
    <AccountPart title={t('account.password.title')}>
      <form className={classes['form']} noValidate onSubmit={(event) => void submit(event)}>
        {/* A password manager looks here for whose password it is. */}
        <input
          type="hidden"
          name="username"
          autoComplete="username"
          value={viewer.email}
          readOnly
        />
        {account.hasPassword ? (
          <PasswordField
            ref={currentField}
            label={t('account.password.current')}
            value={current}
            onChange={setCurrent}
            autoComplete="current-password"
            error={ofCurrent}
          />
        ) : (
          <p>{t('account.password.none')}</p>
        )}
        <NewPasswordField ref={newField} value={value} onChange={setValue} error={error} />
        <p className={classes['note']}>{t('account.password.note')}</p>
        <TroubleLine trouble={ofCurrent === undefined ? elsewhere : null} />
        <Button type="submit" variant="default" loading={busy}>
          {t('account.password.submit')}
        </Button>
        <Said>{saved ? t('account.password.saved') : null}</Said>
      </form>
    </AccountPart>
  );
}

/** What is wrong with the password until now, or with trying it so often. */
function useOfCurrent(trouble: ReturnType<typeof useNewPassword>['elsewhere']) {
  const { t } = useTranslation();
  const { ofField } = useSignInWords(trouble);
  if (trouble?.field === 'current') return t('account.password.wrong');
  return trouble?.code === 'LIMIT_EXCEEDED' ? ofField : undefined;
}
