import { useEffect, useEffectEvent, useRef } from 'react';

type OnceSettled<How> = {
  /** Acts now, or as soon as the answer to what was typed is there. */
  readonly act: (how: How) => void;
  /** Whoever goes on typing has changed their mind. */
  readonly forget: () => void;
};

/** Who types fast confirms before the list is that of the text typed: what is then first in it is not meant. */
export function useOnceSettled<How = void>(
  pending: boolean,
  take: (how: How) => void,
): OnceSettled<How> {
  const waiting = useRef<{ how: How } | null>(null);
  const takeWaiting = useEffectEvent(() => {
    const { current } = waiting;
    waiting.current = null;
    if (current) take(current.how);
  });
  useEffect(
    function takeOnceSettled() {
      if (!pending) takeWaiting();
    },
    [pending],
  );
  return {
    act: (how) => {
      if (pending) waiting.current = { how };
      else take(how);
    },
    forget: () => {
      waiting.current = null;
    },
  };
}
