import { useApolloClient } from '@apollo/client/react';
import { Button, CloseButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphHasChanged } from '../../apollo/graph-has-changed';
import { type Reverting, revertChangeSet } from '../../apollo/revert-change-set';
import { useAct } from '../../apollo/use-act';
import { addTexts } from '../../lib/add-texts';
import { changeSetUrl } from '../../lib/changes-url';
import { changes } from '../../lib/en-changes';
import { formatCount } from '../../lib/format';
import { newKey } from '../../lib/new-key';
import { TroubleLine } from '../trouble-line';
import classes from './done-toast.module.css';

addTexts({ changes });

/** What was done, by which change set. */
export type Done = { readonly number: number; readonly words: string };

/**
 * Says what was done, with the way to undo it. It takes the focus, as what it was done with may be
 * gone, and stays until it is closed: nobody has to be fast.
 */
export function DoneToast({ done, onClose }: { done: Done; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [undoing, setUndoing] = useState<Reverting | null>(null);
  const [key] = useState(newKey);
  const number = undoing?.number ?? done.number;
  const { busy, trouble, run } = useAct(async () => {
    const reason = t('changes.done.undoReason');
    setUndoing(await revertChangeSet(client, { number: done.number, reason, key }));
    await graphHasChanged(client);
  });
  const isPartly = undoing?.operations.some(({ verdict }) => verdict === 'REFUSED');
  return (
    <section className={classes['toast']} aria-label={t('changes.done.label')}>
      <div className={classes['text']}>
        <Words key={number} number={number}>
          {undoing ? t(isPartly ? 'changes.done.partly' : 'changes.done.undone') : done.words}
        </Words>
        <TroubleLine trouble={trouble} />
      </div>
      {!undoing && (
        <Button variant="default" size="xs" loading={busy} onClick={() => void run()}>
          {t('changes.done.undo')}
        </Button>
      )}
      <CloseButton
        aria-label={t('changes.done.close')}
        onClick={() => {
          onClose();
          document.getElementById('content')?.focus({ preventScroll: true });
        }}
      />
    </section>
  );
}

function Words({ number, children }: { number: number; children: string }) {
  const { t } = useTranslation();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(function sayWhatWasDone() {
    words.current?.focus();
  }, []);
  return (
    <p ref={words} tabIndex={-1}>
      {children}{' '}
      <Link {...changeSetUrl(number)} className={classes['way']}>
        {t('changes.done.look', { number: formatCount(number) })}
      </Link>
    </p>
  );
}
