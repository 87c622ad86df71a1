import { useEffect, useEffectEvent } from 'react';

/** Leaves the page once it is time to. */
export function useLeave(isTime: boolean, leave: () => void): void {
  const onTime = useEffectEvent(leave);
  useEffect(
    function leaveInTime() {
      if (isTime) onTime();
    },
    [isTime],
  );
}
