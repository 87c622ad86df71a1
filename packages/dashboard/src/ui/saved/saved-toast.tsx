import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphHasChanged } from '../../apollo/graph-has-changed';
import { type Reverting, revertChangeSet } from '../../apollo/revert-change-set';
import { useAct } from '../../apollo/use-act';
import { newKey } from '../../lib/new-key';
import { asSentence } from '../../lib/sentence';
import type { Trouble } from '../../lib/trouble';
import { noteSaved, type SavedNote } from './saved-note';
import classes from './saved-toast.module.css';

/** Says what was saved, and takes it back on demand: by a change set of its own, like all that changes. */
export function SavedToast({ saved }: { saved: SavedNote }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [key] = useState(newKey);
  const [undone, setUndone] = useState<Reverting | null>(null);
  const { number, revision, reason } = saved;
  const undoing = useAct(() =>
    revertChangeSet(client, { number, reason: t('editLink.undoReason', { reason }), key }),
  );
  const undo = async () => {
    const answer = await undoing.run();
    if (!answer) return;
    setUndone(answer.result);
    await graphHasChanged(client);
  };
  const words = useToastWords();
  const said = undone
    ? words.undone(undone)
    : undoing.trouble
      ? words.failed(undoing.trouble)
      : revision === null
        ? t('editLink.proposed', { number })
        : t('editLink.saved', { number, revision });
  return (
    <div className={classes['toast']}>
      <output>{said}</output>
      {revision !== null && !undone && (
        <button
          type="button"
          className={classes['act']}
          disabled={undoing.busy}
          onClick={() => void undo()}
        >
          {t('editLink.undo')}
        </button>
      )}
      <button type="button" className={classes['act']} onClick={() => noteSaved(null)}>
        {t('editLink.close')}
      </button>
    </div>
  );
}

function useToastWords() {
  const { t } = useTranslation();
  return {
    undone: ({ number, revision, operations }: Reverting) => {
      const refused = operations.find(({ verdict }) => verdict === 'REFUSED');
      if (refused) return t('editLink.undoneInPart', { why: refused.reason ?? refused.sentence });
      return t('editLink.undone', { number, revision: revision ?? 0 });
    },
    failed: ({ code, message }: Trouble) =>
      t('editLink.undoFailed', {
        why:
          message === null
            ? `${t(`trouble.${code}.title`)} ${t(`trouble.${code}.remedy`)}`
            : asSentence(message),
      }),
  };
}
