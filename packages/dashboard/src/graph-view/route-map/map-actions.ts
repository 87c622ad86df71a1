import { createContext } from 'react';

/** What can be done on a map. */
export type MapActions = {
  readonly onChoose: (route: string) => void;
  /** A step of the chosen route is asked for, from 1. */
  readonly onOpenStep: (step: number) => void;
  /** A route is looked at, or none any more. */
  readonly onPoint: (route: string | null) => void;
};

/** The nodes of a drawing are drawn by the library, which hands them their data and nothing else. */
export const MapActionsContext = createContext<MapActions>({
  onChoose: () => undefined,
  onOpenStep: () => undefined,
  onPoint: () => undefined,
});
