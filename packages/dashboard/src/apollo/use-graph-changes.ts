import { useEffect, useEffectEvent } from 'react';
import type { GraphChange } from './follow-graph';

/** Tells of each change of the graph while the page is shown; null where some may have been missed. */
export function useGraphChanges(onChange: (change: GraphChange | null) => void): void {
  const tell = useEffectEvent(onChange);
  useEffect(function listenToGraph() {
    let stop: (() => void) | null = null;
    let wanted = true;
    const listen = async () => {
      // What listens comes late: the page is read before anything can change.
      const { followGraph } = await import('./follow-graph');
      if (wanted) stop = followGraph((change) => tell(change));
    };
    // Where it cannot be fetched, the page is as one that was loaded before.
    listen().catch(() => undefined);
    return () => {
      wanted = false;
      stop?.();
    };
  }, []);
}
