import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { describeError } from '../../../apollo/describe-error';
import { graphHasChanged } from '../../../apollo/graph-has-changed';
import { sendChanges } from '../../../apollo/send-changes';
import { useAct } from '../../../apollo/use-act';
import { type OperationProblem, placeProblems } from '../../../editing/place-problems';
import { toChangeInput } from '../../../editing/to-change-input';
import type { Trouble } from '../../../lib/trouble';
import type { SavedNote } from '../../../ui/saved/saved-note';
import type { BulkOutcome, RowOperation } from './bulk-outcome';

/** Saving a bulk edit, and how that goes. */
export type BulkSave = {
  readonly busy: boolean;
  /** Why the last try came to nothing. */
  readonly trouble: Trouble | null;
  /** What was wrong with single operations then, by their places in `tried`. */
  readonly problems: readonly OperationProblem[];
  readonly tried: readonly RowOperation[];
  readonly run: (operations: readonly RowOperation[], reason: string) => Promise<void>;
  /** What was refused was changed since. */
  readonly forget: () => void;
};

type SaveProps = {
  readonly key: string;
  readonly atOnce: boolean;
  /** What it comes to on the rows as they are at this moment. */
  readonly readAgain: () => Promise<BulkOutcome | null>;
  readonly onSaved: (saved: SavedNote) => void;
};

/** Sends all operations as one change set, on new versions where nothing is in the way. */
export function useBulkSave({ key, atOnce, readAgain, onSaved }: SaveProps): BulkSave {
  const client = useApolloClient();
  const [tried, setTried] = useState<readonly RowOperation[]>([]);
  const send = (operations: readonly RowOperation[], reason: string) => {
    setTried(operations);
    const changes = operations.map(({ operation }) => toChangeInput(operation));
    return sendChanges(client, { changes, reason, key, atOnce });
  };
  const act = useAct(async (operations: readonly RowOperation[], reason: string) => {
    try {
      return await send(operations, reason);
    } catch (error) {
      if (describeError(error).code !== 'CONFLICT') throw error;
      const now = await readAgain();
      // Where others have changed something else of the rows, both stand side by side.
      const isSame = now?.conflicts.length === 0 && now.operations.length === operations.length;
      if (!isSame) throw error;
      return send(now.operations, reason);
    }
  });
  const run = async (operations: readonly RowOperation[], reason: string) => {
    const answer = await act.run(operations, reason);
    if (!answer) return;
    onSaved(answer.result);
    await graphHasChanged(client);
  };
  const { busy, trouble, forget } = act;
  const problems = placeProblems(
    trouble,
    tried.map(({ operation }) => operation),
  );
  return { busy, trouble, problems, tried, run, forget };
}
