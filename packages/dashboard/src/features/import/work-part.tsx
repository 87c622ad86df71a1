import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../apollo/use-act';
import { LiveStatus } from '../../ui/live-status';
import { TroubleLine } from '../../ui/trouble-line';
import classes from './import.module.css';
import { CancelImportDocument } from './imports.generated';
import bar from './progress-bar.module.css';
import type { ShownImport } from './use-import';
import { useNowAndThen } from './use-now-and-then';
import { useProgressWords } from './use-progress-words';

/** How often a screen reader is told how far it is, in milliseconds. */
const PAUSE = 10_000;

/** What is being done for an import, how far it is, and the way to stop it. */
export function WorkPart({ shown }: { shown: ShownImport }) {
  const { t } = useTranslation();
  const { id, state, progress } = shown;
  const { what, howFar } = useProgressWords(progress ?? null);
  const client = useApolloClient();
  const { busy, trouble, run } = useAct(() =>
    client.mutate({ mutation: CancelImportDocument, variables: { id } }),
  );
  const words = workWords(state);
  const isKnown = progress?.total != null && progress.total > 0;
  const said = useNowAndThen([what, ...howFar].join(', '), { of: what, pause: PAUSE });
  return (
    <>
      <h2>{t(`imports.work.${words}Title`)}</h2>
      <p className={classes['answer']}>{what}</p>
      <progress
        className={bar['bar']}
        aria-label={t(`imports.work.${words}Title`)}
        {...(isKnown && { max: progress.total ?? 1, value: progress.done })}
      />
      <p className={classes['figures']}>
        {howFar.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
      <LiveStatus>{said}</LiveStatus>
      <p className={classes['note']}>
        {t(words === 'compare' ? 'imports.work.compareNote' : 'imports.work.applyNote')}
      </p>
      <div className={classes['buttons']}>
        <Button variant="default" loading={busy} onClick={() => void run()}>
          {t('imports.work.stop')}
        </Button>
        {words !== 'compare' && <p className={classes['note']}>{t('imports.work.stopNote')}</p>}
      </div>
      <TroubleLine trouble={trouble} />
    </>
  );
}

function workWords(state: ShownImport['state']): 'compare' | 'apply' | 'revert' {
  if (state === 'REVERTING') return 'revert';
  return state === 'COMPARING' ? 'compare' : 'apply';
}
