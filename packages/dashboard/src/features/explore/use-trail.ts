import { useEffect, useRef } from 'react';

/** Remembers what was chosen one after the other, so that one can walk back. */
export function useTrail(selected: string | null) {
  const trail = useRef<readonly string[]>([]);
  useEffect(
    function remember() {
      const before = trail.current;
      if (selected === null || before.at(-1) === selected) return;
      // Walking back takes the last one off again.
      trail.current = before.at(-2) === selected ? before.slice(0, -1) : [...before, selected];
    },
    [selected],
  );
  return { back: () => trail.current.at(-2) ?? null };
}
