import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Viewer } from '../../apollo/use-viewer';
import { accountUrl, signInUrl } from '../../lib/account-url';
import { homeUrl } from '../../lib/urls';
import { ErrorNotice } from '../../ui/error-notice';
import { LiveStatus } from '../../ui/live-status';
import { usePageTitle } from '../../ui/use-page-title';
import classes from './password-page.module.css';
import { SetPassword } from './set-password';
import type { LinkState } from './use-password-link';

type PageProps = { state: LinkState; viewer: Viewer | null | undefined };

/** A password is chosen here by whoever has a link for it. */
export function PasswordPage({ state, viewer }: PageProps) {
  const { t } = useTranslation();
  usePageTitle(t('signIn.link.title'));
  return (
    <div className={classes['page']}>
      <LinkPart state={state} viewer={viewer} />
    </div>
  );
}

function LinkPart({ state, viewer }: PageProps) {
  const { t } = useTranslation();
  switch (state.status) {
    case 'missing':
      return <NoLink reason="missing" />;
    case 'checking':
      return (
        <>
          <h1 className={classes['title']}>{t('signIn.link.title')}</h1>
          <LiveStatus>{t('signIn.link.checking')}</LiveStatus>
          <div aria-busy="true">
            <Skeleton height={280} />
          </div>
        </>
      );
    case 'trouble':
      if (state.trouble.code === 'NOT_FOUND') return <NoLink reason="gone" />;
      return (
        <>
          <h1 className={classes['title']}>{t('signIn.link.title')}</h1>
          <ErrorNotice trouble={state.trouble} onRetry={state.retry} />
        </>
      );
    case 'found':
      return <SetPassword link={state.link} use={state.use} viewer={viewer} />;
    case 'used':
      return <PasswordIsSet name={state.name} />;
    default:
      return state satisfies never;
  }
}

function NoLink({ reason }: { reason: 'missing' | 'gone' }) {
  const { t } = useTranslation();
  return (
    <>
      <h1 className={classes['title']}>{t(`signIn.link.${reason}.title`)}</h1>
      <p>{t(`signIn.link.${reason}.text`)}</p>
      <Link {...signInUrl()}>{t('signIn.link.gone.signIn')}</Link>
    </>
  );
}

function PasswordIsSet({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <>
      <h1 className={classes['title']} tabIndex={-1} ref={(heading) => heading?.focus()}>
        {t('signIn.link.done', { name })}
      </h1>
      <p className={classes['ways']}>
        <Link {...homeUrl()}>{t('signIn.link.doneNext')}</Link>
        <Link {...accountUrl()}>{t('signIn.already.account')}</Link>
      </p>
    </>
  );
}
