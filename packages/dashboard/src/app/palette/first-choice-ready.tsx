import { useEffect } from 'react';

/**
 * Makes the first choice the one that Enter takes, once: whoever draws this gives it a key of all
 * choices, so that new ones begin anew and a mere redraw moves nothing. It draws nothing.
 */
export function FirstChoiceReady({ select }: { select: () => void }) {
  useEffect(
    function makeTheFirstReady() {
      select();
    },
    [select],
  );
  return null;
}
