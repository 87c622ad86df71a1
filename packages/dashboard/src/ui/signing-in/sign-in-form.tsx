import { useApolloClient } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { takeUpSession } from '../../apollo/signing-in';
import { useAct } from '../../apollo/use-act';
import { useWays } from '../../apollo/use-ways';
import { addTexts } from '../../lib/add-texts';
import { askAuth } from '../../lib/ask-auth';
import { signIn } from '../../lib/en-sign-in';
import { ErrorNotice } from '../error-notice';
import { PasswordField } from '../password-field';
import { Forgotten } from './forgotten';
import classes from './sign-in-form.module.css';
import { useSignInWords } from './use-sign-in-words';

addTexts({ signIn });

type FormProps = {
  /** Told when somebody is signed in, before the page knows. */
  onSignedIn: () => void;
  /** Where another service leads back to, within this site. */
  to?: string;
  /** Whether the page below holds something that would be lost with it. */
  keepsPage?: boolean;
};

/** Signs somebody in by e-mail and password, or shows them other ways. */
export function SignInForm({ onSignedIn, to = '/', keepsPage = false }: FormProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const ways = useWays();
  const { busy, trouble, run } = useAct(async () => {
    await askAuth('/auth/login', { body: { email, password }, read: z.unknown() });
    onSignedIn();
    await takeUpSession(client);
  });
  const { ofField, elsewhere } = useSignInWords(trouble);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (email.trim() === '' || password === '') return;
    if (await run()) return;
    field.current?.focus();
    field.current?.select();
  };
  return (
    <div className={classes['ways']}>
      <form className={classes['form']} noValidate onSubmit={(event) => void submit(event)}>
        {elsewhere && <ErrorNotice trouble={elsewhere} />}
        <TextInput
          type="email"
          label={t('signIn.email')}
          value={email}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          error={asked && email.trim() === '' && t('signIn.missingEmail')}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordField
          ref={field}
          label={t('signIn.password')}
          value={password}
          autoComplete="current-password"
          error={ofField ?? (asked && password === '' ? t('signIn.missingPassword') : undefined)}
          onChange={setPassword}
        />
        <Button type="submit" size="md" loading={busy}>
          {t('signIn.submit')}
        </Button>
      </form>
      <Forgotten mail={ways?.mail} email={email} />
      {ways?.openId && (
        <Button
          component="a"
          href={to === '/' ? '/auth/openid' : `/auth/openid?to=${encodeURIComponent(to)}`}
          variant="default"
          size="md"
          {...(keepsPage && { target: '_blank' })}
        >
          {t('signIn.openId', { name: ways.openId.name })}
        </Button>
      )}
    </div>
  );
}
