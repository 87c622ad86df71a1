import { useEffect, useEffectEvent } from 'react';

/** How long to wait, in milliseconds, before asking for what is being worked out for a new revision. */
const WORKED_OUT_IN = 3_000;

/** Asks again while an answer is of an earlier revision than the graph has, until it is worked out. */
export function useCaughtUp(isBehind: boolean, refetch: () => Promise<unknown>): void {
  const ask = useEffectEvent(() => void refetch().catch(() => undefined));
  useEffect(
    function askUntilWorkedOut() {
      if (!isBehind) return undefined;
      const timer = setInterval(() => ask(), WORKED_OUT_IN);
      return () => clearInterval(timer);
    },
    [isBehind],
  );
}
