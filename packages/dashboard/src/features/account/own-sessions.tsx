import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../apollo/use-act';
import { forgetRow } from '../../ui/access/forget-row';
import { Said } from '../../ui/access/said';
import { SessionList } from '../../ui/access/session-list';
import { TroubleLine } from '../../ui/trouble-line';
import { EndOtherSessionsDocument } from './account.generated';
import classes from './account-page.module.css';
import { AccountPart } from './account-part';
import type { OwnAccount } from './use-account';

/** Where one is signed in. */
export function OwnSessions({ account }: { account: OwnAccount }) {
  const { t } = useTranslation();
  const heading = useId();
  const client = useApolloClient();
  const [said, setSaid] = useState<string | null>(null);
  const others = account.sessions.filter(({ isCurrent }) => !isCurrent);
  const tell = (words: string) => {
    setSaid(words);
    document.getElementById(heading)?.focus();
  };
  const { busy, trouble, run } = useAct(async () => {
    const { data } = await client.mutate({ mutation: EndOtherSessionsDocument });
    tell(t('account.sessions.endedOthers', { count: data?.endOtherSessions ?? 0 }));
    for (const { id } of others) forgetRow(client, { __typename: 'Session', id });
  });
  return (
    <AccountPart title={t('account.sessions.title')} headingId={heading}>
      <Said>{said}</Said>
      <SessionList sessions={account.sessions} onEnded={() => tell(t('account.sessions.ended'))} />
      <TroubleLine trouble={trouble} />
      {others.length > 0 && (
        <div className={classes['action']}>
          <Button variant="default" loading={busy} onClick={() => void run()}>
            {t('account.sessions.endOthers')}
          </Button>
        </div>
      )}
    </AccountPart>
  );
}
