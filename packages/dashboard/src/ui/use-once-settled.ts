import { useEffect, useState } from 'react';

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
  const [waiting, setWaiting] = useState<{ how: How } | null>(null);
  useEffect(function takeOnceSettled() {
    if (!waiting || pending) return;
    setWaiting(null);
    take(waiting.how);
  });
  return {
    act: (how) => (pending ? setWaiting({ how }) : take(how)),
    forget: () => setWaiting(null),
  };
}
