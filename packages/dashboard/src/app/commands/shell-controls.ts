import { createContext, useContext } from 'react';
import type { en } from '../../lib/en';

/** Something that is said for a moment, on the screen and to a screen reader. */
export type Said = keyof typeof en.site.said;

/** What stands around the pages and can be opened from anywhere in it. */
export type ShellControls = {
  readonly openPalette: () => void;
  readonly openSheet: () => void;
  readonly say: (said: Said) => void;
};

/** Holds the controls of the shell that stands around. */
export const ShellControlsContext = createContext<ShellControls | null>(null);

/** The controls of the shell around this part. */
export function useShellControls(): ShellControls {
  const controls = useContext(ShellControlsContext);
  if (!controls) throw new Error('useShellControls: there is no shell around this part');
  return controls;
}
