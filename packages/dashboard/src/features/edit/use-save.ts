import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { describeError } from '../../apollo/describe-error';
import { graphHasChanged } from '../../apollo/graph-has-changed';
import { sendChanges } from '../../apollo/send-changes';
import { useAct } from '../../apollo/use-act';
import type { DraftOperation } from '../../editing/draft-operation';
import { type OperationProblem, placeProblems } from '../../editing/place-problems';
import { toChangeInput } from '../../editing/to-change-input';
import type { Trouble } from '../../lib/trouble';
import type { SavedNote } from '../../ui/saved/saved-note';

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

/** The operations on what there is by now; null where there is something to decide before, or nothing left. */
export type Rebase = () => Promise<readonly DraftOperation[] | null>;

type SaveProps = {
  operations: readonly DraftOperation[];
  /** By which the server knows a request that is sent again. */
  requestKey: string;
  /** Whether it is done at once, or proposed. */
  atOnce: boolean;
  /** Asked for what to send where others have changed meanwhile what is changed here. */
  rebase?: Rebase | undefined;
  onSaved: (saved: SavedNote) => void;
};

/** Saves operations: at once or as a proposal, and on what there is by now where nothing is in the way. */
export function useSave(props: SaveProps): Save {
  const { operations, requestKey, atOnce, rebase, onSaved } = props;
  const client = useApolloClient();
  const [tried, setTried] = useState<readonly DraftOperation[]>([]);
  const send = (given: readonly DraftOperation[], reason: string) => {
    setTried(given);
    const changes = given.map(toChangeInput);
    return sendChanges(client, { changes, reason, key: requestKey, atOnce });
  };
  const act = useAct(async (reason: string) => {
    try {
      return await send(operations, reason);
    } catch (error) {
      const isOvertaken = describeError(error).code === 'CONFLICT';
      const next = isOvertaken ? await rebase?.() : null;
      if (!next) throw error;
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
