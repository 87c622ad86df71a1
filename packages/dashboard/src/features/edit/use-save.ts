import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { describeError } from '../../apollo/describe-error';
import { graphHasChanged } from '../../apollo/graph-has-changed';
import { sendChanges } from '../../apollo/send-changes';
import { useAct } from '../../apollo/use-act';
import type { DraftOperation } from '../../editing/draft-operation';
import { type OperationProblem, placeProblems } from '../../editing/place-problems';
import type { EditedEntity } from '../../editing/read-edited-entity';
import { toChangeInput } from '../../editing/to-change-input';
import type { Trouble } from '../../lib/trouble';
import type { SavedNote } from '../../ui/saved/saved-note';
import { conflictsOf, rebased } from './conflicts';
import type { EditDraft } from './edit-draft';
import { type DraftReading, readDraft } from './read-draft';

/** Saving what is typed, and how that goes. */
export type Save = {
  readonly busy: boolean;
  /** Why the last try came to nothing. */
  readonly trouble: Trouble | null;
  /** What was wrong with single operations then, by their places in what was sent. */
  readonly problems: readonly OperationProblem[];
  readonly run: (reason: string) => Promise<void>;
  /** What was refused was changed since. */
  readonly forget: () => void;
};

type SaveProps = {
  draft: EditDraft;
  reading: DraftReading;
  /** Whether it is done at once, or proposed. */
  atOnce: boolean;
  /** Reads the entity as it is at this moment. */
  read: () => Promise<EditedEntity | null>;
  /** Told where others have changed what is changed here. */
  onConflict: () => void;
  onSaved: (saved: SavedNote) => void;
};

/** Saves a draft: at once or as a proposal, and on a new version where nothing is in the way. */
export function useSave(props: SaveProps): Save {
  const { draft, reading, atOnce, read, onConflict, onSaved } = props;
  const client = useApolloClient();
  const [tried, setTried] = useState<readonly DraftOperation[]>([]);
  const send = (operations: readonly DraftOperation[], reason: string) => {
    setTried(operations);
    const changes = operations.map(toChangeInput);
    return sendChanges(client, { changes, reason, key: draft.key, atOnce });
  };
  const act = useAct(async (reason: string) => {
    try {
      return await send(reading.operations, reason);
    } catch (error) {
      const current = describeError(error).code === 'CONFLICT' ? await read() : null;
      if (!current) throw error;
      if (conflictsOf(draft, current).length > 0) {
        onConflict();
        throw error;
      }
      // Where the others have changed something else, both stand side by side.
      const next = readDraft(current.entity, rebased(draft, current)).operations;
      if (next.length === 0) throw error;
      return send(next, reason);
    }
  });
  const run = async (reason: string) => {
    const answer = await act.run(reason);
    if (!answer) return;
    const { number, revision } = answer.result;
    onSaved({ number, revision, reason: answer.result.reason });
    await graphHasChanged(client);
  };
  return {
    busy: act.busy,
    trouble: act.trouble,
    problems: placeProblems(act.trouble, tried),
    run,
    forget: act.forget,
  };
}
