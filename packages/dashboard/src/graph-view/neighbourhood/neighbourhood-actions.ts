import { createContext } from 'react';
import type { Arrow } from './next-entity';

/** What is chosen in a drawing, and what can be done in it. */
export type NeighbourhoodActions = {
  /** The key of the entity that is chosen, here or in the table. */
  readonly chosen: string | null;
  /** The key of the entity that is pointed at, or else the chosen one. */
  readonly shown: string | null;
  /** The key of the entity that Tab leads to. */
  readonly tabStop: string | null;
  readonly onChoose: (key: string) => void;
  readonly onPoint: (key: string | null) => void;
  /** Moves the focus where an arrow leads. */
  readonly onArrow: (key: string, arrow: Arrow) => void;
};

/** The nodes of a drawing are drawn by the library, which hands them their data and nothing else. */
export const NeighbourhoodContext = createContext<NeighbourhoodActions>({
  chosen: null,
  shown: null,
  tabStop: null,
  onChoose: () => undefined,
  onPoint: () => undefined,
  onArrow: () => undefined,
});
