import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { GraphChange } from '../../apollo/follow-graph';
import { useGraphChanges } from '../../apollo/use-graph-changes';
import { OneChangeSetDocument } from './change-sets.generated';

type NewerOptions = {
  /** How many there are as far as the page knows; null until it does. */
  readonly total: number | null;
  /** Whether a change can be one of the list. */
  readonly concerns: (change: GraphChange) => boolean;
  /** How many there are now. */
  readonly count: () => Promise<number | undefined>;
  /** Whether there can be more without a change of the graph, as a proposal is none. */
  readonly comesUntold?: boolean;
};

/** How often it is looked for what nobody tells, in milliseconds. */
const EVERY = 10_000;

/** How many of a list have come since it was shown. They wait, so that nothing moves by itself. */
export function useNewer(options: NewerOptions): number {
  const { total, concerns, count, comesUntold = false } = options;
  const client = useApolloClient();
  const [latest, setLatest] = useState(0);
  // Where no answer comes, the next look tells of this one, too.
  const look = () => count().then((now) => now !== undefined && setLatest(now), ignore);
  const lookNow = useEffectEvent(() => {
    if (total !== null && !document.hidden) void look();
  });
  useEffect(
    function lookFromTimeToTime() {
      if (!comesUntold) return undefined;
      const timer = setInterval(() => lookNow(), EVERY);
      return () => clearInterval(timer);
    },
    [comesUntold],
  );
  useGraphChanges((change) => {
    if (total === null || (change && !concerns(change))) return;
    const network = { fetchPolicy: 'network-only' } as const;
    void look();
    if (!change) return;
    // What is shown already may have another state by now, such as a proposal that was accepted.
    const variables = { number: change.changeSet.number };
    client.query({ query: OneChangeSetDocument, variables, ...network }).catch(ignore);
  });
  return total === null ? 0 : Math.max(0, latest - total);
}

const ignore = () => undefined;
