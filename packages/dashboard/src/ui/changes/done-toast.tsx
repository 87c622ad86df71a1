import { useApolloClient } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphHasChanged } from '../../apollo/graph-has-changed';
import type { Reverting } from '../../apollo/revert-change-set';
import { addTexts } from '../../lib/add-texts';
import { changeSetUrl } from '../../lib/changes-url';
import { changes } from '../../lib/en-changes';
import { formatCount } from '../../lib/format';
import { UndoToast } from '../saved/undo-toast';

addTexts({ changes });

/** What was done, by which change set. */
export type Done = { readonly number: number; readonly words: string };

/** Says what was done, with the ways to look at it and to undo it; what it was done with may be gone. */
export function DoneToast({ done, onClose }: { done: Done; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const close = () => {
    onClose();
    document.getElementById('content')?.focus({ preventScroll: true });
  };
  const wordsOf = ({ operations }: Reverting) => {
    const isPartly = operations.some(({ verdict }) => verdict === 'REFUSED');
    return t(isPartly ? 'changes.done.partly' : 'changes.done.undone');
  };
  return (
    <UndoToast
      takesFocus
      {...done}
      undoing={{
        reason: t('changes.done.undoReason'),
        done: wordsOf,
        onUndone: () => graphHasChanged(client),
      }}
      renderLink={(number) => (
        <Link {...changeSetUrl(number)}>
          {t('changes.done.look', { number: formatCount(number) })}
        </Link>
      )}
      onClose={close}
    />
  );
}
