import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../lib/format';
import { SecretText } from '../../ui/secret-text';
import classes from './people-page.module.css';

/** A link under which somebody sets a password. */
export type PasswordLink = {
  readonly address?: string | null;
  readonly expiresAt: string;
  readonly person: { readonly name: string; readonly email: string };
};

type LinkProps = { link: PasswordLink; reason: 'invited' | 'reset'; onDone: () => void };

/** A link that was just made, to be passed on where no mail has gone out. */
export function MadeLink({ link, reason, onDone }: LinkProps) {
  const { t } = useTranslation();
  const { address, expiresAt, person } = link;
  const moment = formatMoment(expiresAt);
  return (
    <div className={classes['panel']}>
      <h2 tabIndex={-1} ref={(place) => place?.focus()}>
        {t(`people.link.${reason}`, { name: person.name })}
      </h2>
      {address == null ? (
        <p>{t('people.link.mailed', { email: person.email, moment })}</p>
      ) : (
        <>
          <p>{t('people.link.pass', { moment })}</p>
          <SecretText label={t('people.link.label')} text={address} />
        </>
      )}
      <div>
        <Button variant="default" onClick={onDone}>
          {t('people.link.done')}
        </Button>
      </div>
    </div>
  );
}
