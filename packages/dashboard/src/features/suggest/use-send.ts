import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useAct } from '../../apollo/use-act';
import type { DraftOperation } from '../../editing/draft-operation';
import { toChangeInput } from '../../editing/to-change-input';
import { useOperationWords } from '../../editing/use-operation-words';
import type { Trouble } from '../../lib/trouble';
import type { Draft } from './kept-draft';
import { newToken } from './new-token';
import { remember } from './remembered';
import { SuggestChangeDocument } from './suggest.generated';

/** Sending a suggestion, and how that goes. */
export type Send = {
  readonly busy: boolean;
  readonly run: (name: string) => Promise<void>;
  /** What was refused was changed since. */
  readonly forget: () => void;
  /** Why the last try came to nothing, and what was sent in it. */
  readonly refused: {
    readonly trouble: Trouble;
    readonly operations: readonly DraftOperation[];
  } | null;
  /** Whether an earlier try had arrived, and something else is in the draft by now. */
  readonly hadArrived: boolean;
};

type SendProps = {
  draft: Draft;
  /** Told the token of what has arrived. */
  onSent: (token: string) => void;
  /** Told the token for what is left, where an earlier try had arrived after all. */
  onEarlier: (token: string) => void;
};

/** Sends a suggestion; what is refused stays in the draft. */
export function useSend({ draft, onSent, onEarlier }: SendProps): Send {
  const client = useApolloClient();
  const say = useOperationWords();
  const [tried, setTried] = useState<readonly DraftOperation[]>([]);
  const [hadArrived, setHadArrived] = useState(false);
  const { operations, token } = draft;
  const reason = draft.reason.trim();
  const act = useAct(async (name: string) => {
    setTried(operations);
    const changes = operations.map(toChangeInput);
    const { data } = await client.mutate({
      mutation: SuggestChangeDocument,
      variables: { changes, reason, token, ...(name !== '' && { name }) },
      // Nothing on other pages depends on it, and the token is to be kept nowhere else.
      fetchPolicy: 'no-cache',
    });
    if (!data) throw new Error('suggestChange: the answer is empty');
    return data.suggestChange;
  });
  const run = async (name: string) => {
    const answer = await act.run(name);
    if (!answer) return;
    const { operationCount } = answer.result;
    const [first] = operations;
    remember({
      token,
      title: first ? say(first).sentence : '',
      more: operationCount - 1,
      sentAt: new Date().toISOString(),
    });
    // A token is good for one suggestion: what arrived first stays as it was.
    const isEarlier = answer.result.reason !== reason || operationCount !== operations.length;
    setHadArrived(isEarlier);
    if (isEarlier) onEarlier(newToken());
    else onSent(token);
  };
  return {
    busy: act.busy,
    run,
    forget: act.forget,
    refused: act.trouble && { trouble: act.trouble, operations: tried },
    hadArrived,
  };
}
