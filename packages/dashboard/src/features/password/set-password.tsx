import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act } from '../../apollo/use-act';
import type { Viewer } from '../../apollo/use-viewer';
import { formatMoment } from '../../lib/format';
import { NewPasswordField, useNewPassword } from '../../ui/access/new-password-field';
import { Notice } from '../../ui/notice';
import { TroubleLine } from '../../ui/trouble-line';
import classes from './password-page.module.css';
import type { PasswordLink } from './use-password-link';

type SetProps = {
  link: PasswordLink;
  use: Act<[string], void>;
  viewer: Viewer | null | undefined;
};

/** The form on which the person of a link chooses their password. */
export function SetPassword({ link, use, viewer }: SetProps) {
  const { t } = useTranslation();
  const { name, email } = link.person;
  const { value, setValue, error, check, elsewhere } = useNewPassword(use.trouble);
  const field = useRef<HTMLInputElement>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!check() || !(await use.run(value))) field.current?.focus();
  };
  return (
    <>
      <h1 className={classes['title']}>
        {t(link.purpose === 'INVITATION' ? 'signIn.link.invitation' : 'signIn.link.reset', {
          name,
        })}
      </h1>
      {viewer && viewer.email !== email && (
        <Notice>{t('signIn.link.other', { name: viewer.name, next: name })}</Notice>
      )}
      <form className={classes['form']} noValidate onSubmit={(event) => void submit(event)}>
        <TextInput
          type="email"
          label={t('signIn.email')}
          value={email}
          readOnly
          name="username"
          autoComplete="username"
        />
        <NewPasswordField ref={field} value={value} onChange={setValue} error={error} />
        <TroubleLine trouble={elsewhere} />
        <Button type="submit" size="md" loading={use.busy}>
          {t('signIn.link.submit')}
        </Button>
      </form>
      <p className={classes['note']}>
        {t('signIn.link.expires', { moment: formatMoment(link.expiresAt) })}
      </p>
    </>
  );
}
