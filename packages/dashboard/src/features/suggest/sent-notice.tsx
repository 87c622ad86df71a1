import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DraftEntity } from '../../editing/draft-operation';
import { suggestionUrl } from '../../lib/suggest-url';
import { entityUrl } from '../../lib/urls';
import { SecretText } from '../../ui/secret-text';
import { linkOf } from './link-of';
import classes from './suggest-page.module.css';

/** What has arrived: the token to come back with, and what it was about. */
export type Sent = { readonly token: string; readonly about: DraftEntity | null };

type NoticeProps = { sent: Sent; onAnother: () => void };

/** Says that it has arrived, and gives the link to come back to it. */
export function SentNotice({ sent: { token, about }, onAnother }: NoticeProps) {
  const { t } = useTranslation();
  return (
    <section className={classes['part']}>
      <h1 className={classes['title']} tabIndex={-1} ref={(heading) => heading?.focus()}>
        {t('suggest.sent.title')}
      </h1>
      <p className={classes['text']}>{t('suggest.sent.keep')}</p>
      <SecretText label={t('suggest.sent.link')} text={linkOf(token)} />
      <p className={classes['text']}>{t('suggest.sent.here')}</p>
      <div className={classes['actions']}>
        <Button
          variant="default"
          renderRoot={(props) => <Link {...suggestionUrl(token)} {...props} />}
        >
          {t('suggest.sent.see')}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {t('suggest.sent.another')}
        </Button>
        {about && (
          <Button
            variant="default"
            renderRoot={(props) => <Link {...entityUrl(about.kind, about.slug)} {...props} />}
          >
            {t('suggest.sent.back', { name: about.name })}
          </Button>
        )}
      </div>
    </section>
  );
}
