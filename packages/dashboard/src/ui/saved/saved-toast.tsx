import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphHasChanged } from '../../apollo/graph-has-changed';
import type { Reverting } from '../../apollo/revert-change-set';
import { addTexts } from '../../lib/add-texts';
import { editLink } from '../../lib/en-edit-link';
import { asSentence } from '../../lib/sentence';
import type { Trouble } from '../../lib/trouble';
import { noteSaved, type SavedNote } from './saved-note';
import { UndoToast } from './undo-toast';

addTexts({ editLink });

/** What was saved, for as long as it can be taken back on the spot. */
export function SavedToast({ saved }: { saved: SavedNote }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const words = useToastWords();
  const { number, revision, reason } = saved;
  const undoing = {
    ...words,
    reason: t('editLink.undoReason', { reason }),
    onUndone: () => graphHasChanged(client),
  };
  return (
    <UndoToast
      number={number}
      words={
        revision === null
          ? t('editLink.proposed', { number })
          : t('editLink.saved', { number, revision })
      }
      undoing={revision === null ? null : undoing}
      onClose={() => noteSaved(null)}
    />
  );
}

function useToastWords() {
  const { t } = useTranslation();
  return {
    done: ({ number, revision, operations }: Reverting) => {
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
