import { createContext } from 'react';
import type { Need } from '../plan-model';

/** What a tick says, and what it changes. */
export type TickBook = {
  /** Whether the address says that a skill is held at the level that a need asks for. */
  readonly isTicked: (need: Need) => boolean;
  readonly onTick: (need: Need, held: boolean) => void;
};

/** What can be ticked; null where nothing can. */
export const TickContext = createContext<TickBook | null>(null);
