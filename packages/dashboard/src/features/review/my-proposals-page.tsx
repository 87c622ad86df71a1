import { Button, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Viewer } from '../../apollo/use-viewer';
import { suggestUrl } from '../../lib/suggest-url';
import { ErrorNotice } from '../../ui/error-notice';
import { LiveStatus } from '../../ui/live-status';
import { Screen, ScreenHead } from '../../ui/screen';
import { ListPages } from './list-pages';
import { MyProposalItem } from './my-proposal-item';
import classes from './my-proposals-page.module.css';
import type { MyProposals } from './use-my-proposals';

/** What one has proposed, and what became of it. */
export function MyProposalsPage({ viewer, state }: { viewer: Viewer; state: MyProposals }) {
  const { t } = useTranslation();
  const [said, say] = useState('');
  const { proposals, total, page, pages, back, forward, isStale, withdraw } = state;
  const { loading, trouble, look } = state;
  return (
    <Screen isNarrow>
      <ScreenHead title={t('review.mine.title')}>
        <p>{proposals && total > 0 && t('review.mine.found', { count: total })}</p>
      </ScreenHead>
      <p className={classes['soft']}>{t('review.mine.lead')}</p>
      <LiveStatus>{said}</LiveStatus>
      {isStale && <p className={classes['soft']}>{t('review.list.stale')}</p>}
      {trouble && <ErrorNotice trouble={trouble} onRetry={look} retrying={loading} />}
      {!proposals && !trouble && (
        <div aria-busy="true" data-tall>
          <Skeleton height={640} />
        </div>
      )}
      {proposals?.length === 0 && <Nothing isViewer={viewer.role === 'VIEWER'} />}
      {proposals?.map((proposal) => (
        <MyProposalItem
          key={proposal.number}
          proposal={proposal}
          withdraw={withdraw}
          onWithdrawn={(number) => say(t('review.mine.withdrawDone', { number }))}
        />
      ))}
      <ListPages page={page} pages={pages} back={back} forward={forward} />
    </Screen>
  );
}

function Nothing({ isViewer }: { isViewer: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={classes['none']}>
      <h2>{t('review.mine.none.title')}</h2>
      <p>{t(isViewer ? 'review.mine.none.viewer' : 'review.mine.none.text')}</p>
      {isViewer && (
        <div>
          <Button variant="default" renderRoot={(props) => <Link {...props} {...suggestUrl()} />}>
            {t('review.mine.none.suggest')}
          </Button>
        </div>
      )}
    </div>
  );
}
