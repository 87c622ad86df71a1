import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../apollo/use-act';
import type { SessionList_SessionFragment } from '../../gql/graphql';
import { addTexts } from '../../lib/add-texts';
import { browserName } from '../../lib/browser-name';
import { account } from '../../lib/en-account';
import { formatMoment } from '../../lib/format';
import { TroubleLine } from '../trouble-line';
import { EndSessionDocument } from './access.generated';
import classes from './access.module.css';
import { forgetRow } from './forget-row';

addTexts({ account });

/** A session of the list. */
type ListedSession = SessionList_SessionFragment;

type ListProps = {
  sessions: readonly ListedSession[];
  /** Told when one has ended; the focus has to go somewhere then. */
  onEnded: () => void;
};

/** Where somebody is signed in, with a way to end each but the one that is used here. */
export function SessionList({ sessions, onEnded }: ListProps) {
  const { t } = useTranslation();
  if (sessions.length === 0) return <p>{t('account.sessions.none')}</p>;
  return (
    <ul className={classes['list']}>
      {sessions.map((session) => (
        <SessionRow key={session.id} session={session} onEnded={onEnded} />
      ))}
    </ul>
  );
}

function SessionRow({ session, onEnded }: { session: ListedSession; onEnded: () => void }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const name = useSessionName(session);
  const moment = formatMoment(session.openedAt);
  const { busy, trouble, run } = useAct(async () => {
    await client.mutate({ mutation: EndSessionDocument, variables: { session: session.id } });
    onEnded();
    forgetRow(client, { __typename: 'Session', id: session.id });
  });
  return (
    <li className={classes['row']}>
      <div className={classes['words']}>
        <p>
          {name}
          {session.isCurrent && <strong> ({t('account.sessions.here')})</strong>}
        </p>
        <p className={classes['note']}>
          {t('account.sessions.opened', { moment })} ·{' '}
          {t('account.sessions.seen', { moment: formatMoment(session.lastSeenAt) })}
        </p>
        <TroubleLine
          trouble={trouble}
          wording={({ code }) => (code === 'NOT_FOUND' ? t('account.gone') : undefined)}
        />
      </div>
      {!session.isCurrent && (
        <Button
          variant="default"
          size="xs"
          loading={busy}
          aria-label={t('account.sessions.endOf', { name, moment })}
          onClick={() => void run()}
        >
          {t('account.sessions.end')}
        </Button>
      )}
    </li>
  );
}

function useSessionName({ userAgent }: ListedSession): string {
  const { t } = useTranslation();
  const { browser, system } = browserName(userAgent ?? null);
  if (browser && system) return t('account.sessions.browserOn', { browser, system });
  return browser ?? system ?? t('account.sessions.unknown');
}
