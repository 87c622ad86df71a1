import { useState } from 'react';

/** Pages of a list of which only the cursor of the next one is known. */
export type CursorPages = {
  /** The cursor that the page begins after; null for the first one. */
  readonly after: string | null;
  /** Which page it is, from 1. */
  readonly page: number;
  readonly forward: (cursor: string) => void;
  readonly back: () => void;
};

/** Goes to and fro between the pages of a list. */
export function useCursorPages(): CursorPages {
  const [cursors, setCursors] = useState<readonly string[]>([]);
  return {
    after: cursors.at(-1) ?? null,
    page: cursors.length + 1,
    forward: (cursor) => setCursors([...cursors, cursor]),
    back: () => setCursors(cursors.slice(0, -1)),
  };
}
