import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { Applied } from '../../apollo/apply-changes';
import { describeError } from '../../apollo/describe-error';
import { sendChanges } from '../../apollo/send-changes';
import type { ChangeInput } from '../../gql/graphql';
import { NO_ANSWER, type TroubleCode, TroubleError } from '../../lib/trouble';
import type { Live } from './use-live';

/** What says nothing of whether it was done. */
const UNSURE = new Set<TroubleCode>(['NETWORK', 'UNAVAILABLE', 'UNEXPECTED']);

/** A request that may have been done, though no answer came. */
type Unanswered = { readonly key: string; readonly changes: readonly ChangeInput[] };

type SendOptions<Tried> = {
  readonly live: Live<Tried>;
  readonly changesOf: (tried: Tried) => readonly ChangeInput[];
  /** Whether it is done at once, or proposed. */
  readonly atOnce: boolean;
};

/**
 * Sends what was tried, as long as it would do what is shown. What got no answer is sent again as it
 * was, so that it is done once.
 */
export function useSend<Tried>({ live, changesOf, atOnce }: SendOptions<Tried>) {
  const client = useApolloClient();
  const [unanswered, setUnanswered] = useState<Unanswered | null>(null);
  const send = async (reason: string, key: string): Promise<Applied> => {
    const changes = unanswered?.key === key ? unanswered.changes : changesOf(await asShown(live));
    live.pause(true);
    try {
      return await sendChanges(client, { changes, reason, key, atOnce });
    } catch (error) {
      const { code } = describeError(error);
      const isUnsure = UNSURE.has(code);
      setUnanswered(isUnsure ? { key, changes } : null);
      live.pause(isUnsure);
      // What somebody else has made of it is shown before it is sent again.
      if (code === 'CONFLICT') await live.readNow().catch(() => undefined);
      throw error;
    }
  };
  return { send, isUnanswered: unanswered !== null };
}

/** @throws TroubleError where it would not do any more what is shown */
async function asShown<Tried>({ readNow }: Live<Tried>): Promise<Tried> {
  const { tried, isSame } = await readNow();
  if (isSame) return tried;
  throw new TroubleError({ ...NO_ANSWER, code: 'CONFLICT' });
}
