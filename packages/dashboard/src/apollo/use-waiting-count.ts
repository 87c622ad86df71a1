import { useQuery } from '@apollo/client/react';
import { WaitingProposalsDocument } from './waiting-proposals.generated';

/** How often it is asked how many proposals wait, in milliseconds. */
const PAUSE = 60_000;

/** How many proposals wait for a review; undefined until it is known. The review queue knows first. */
export function useWaitingCount(): number | undefined {
  const { data } = useQuery(WaitingProposalsDocument, {
    pollInterval: PAUSE,
    skipPollAttempt: () => document.hidden,
  });
  return data?.changeSets.totalCount;
}
