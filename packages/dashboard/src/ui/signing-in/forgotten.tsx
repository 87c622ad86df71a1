import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { useAct } from '../../apollo/use-act';
import { askAuth } from '../../lib/ask-auth';
import { TroubleLine } from '../trouble-line';
import classes from './sign-in-form.module.css';
import { useSignInWords } from './use-sign-in-words';

const answerSchema = z.object({ mail: z.boolean() });

type ForgottenProps = {
  /** Whether the server sends mail; undefined while that is not known. */
  mail: boolean | undefined;
  /** The e-mail that was typed already. */
  email: string;
};

/** The way on for those who have no password at hand. */
export function Forgotten({ mail, email }: ForgottenProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <div className={classes['forgotten']}>
      <UnstyledButton
        className={classes['toggle']}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('signIn.forgotten.toggle')}
      </UnstyledButton>
      {open && mail === false && <p>{t('signIn.forgotten.noMail')}</p>}
      {open && mail !== false && <AskForLink typed={email} />}
    </div>
  );
}

function AskForLink({ typed }: { typed: string }) {
  const { t } = useTranslation();
  const [email, setEmail] = useState(typed);
  const [missing, setMissing] = useState(false);
  const [sent, setSent] = useState<'sent' | 'noMail' | null>(null);
  const { busy, trouble, run } = useAct(() =>
    askAuth('/auth/forgotten', { body: { email: email.trim() }, read: answerSchema }),
  );
  const { ofField, elsewhere } = useSignInWords(trouble);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(email.trim() === '');
    if (email.trim() === '') return;
    const answer = await run();
    if (answer) setSent(answer.result.mail ? 'sent' : 'noMail');
  };
  return (
    <form className={classes['form']} noValidate onSubmit={(event) => void submit(event)}>
      <p>{t('signIn.forgotten.lead')}</p>
      <TextInput
        type="email"
        label={t('signIn.email')}
        value={email}
        autoComplete="email"
        error={ofField ?? (missing && t('signIn.missingEmail'))}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <TroubleLine trouble={elsewhere} />
      <Button type="submit" variant="default" loading={busy}>
        {t('signIn.forgotten.ask')}
      </Button>
      <output>{sent && t(`signIn.forgotten.${sent}`)}</output>
    </form>
  );
}
