import { useEffect, useState } from 'react';

type Saying = {
  /** What the words are about: when that changes, they are said at once. */
  readonly of: string;
  /** The shortest pause between two sayings of the same, in milliseconds. */
  readonly pause: number;
};

/** Words that change all the time, as often as one wants to hear them. */
export function useNowAndThen(words: string, { of, pause }: Saying): string {
  const [said, setSaid] = useState(() => ({ words, of, at: Date.now() }));
  useEffect(
    function sayLater() {
      if (said.words === words) return undefined;
      const wait = said.of === of ? Math.max(0, said.at + pause - Date.now()) : 0;
      const timer = setTimeout(() => setSaid({ words, of, at: Date.now() }), wait);
      return () => clearTimeout(timer);
    },
    [words, of, pause, said],
  );
  return said.words;
}
