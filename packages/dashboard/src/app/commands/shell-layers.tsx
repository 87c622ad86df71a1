import { useTimeout } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import { goToSearch } from '../shell/search-field';
import type { Pressed } from './run-shortcut';
import { SaidToast } from './said-toast';
import { type Said, type ShellControls, ShellControlsContext } from './shell-controls';
import { useShortcutKeys } from './use-shortcut-keys';

/** How long something is said, in milliseconds. */
const SAID_FOR = 5000;

const LAYERS = {
  palette: () => import('../palette/palette'),
  sheet: () => import('../shortcut-sheet/shortcut-sheet'),
};

const Palette = lazy(async () => ({ default: (await LAYERS.palette()).Palette }));
const ShortcutSheet = lazy(async () => ({ default: (await LAYERS.sheet()).ShortcutSheet }));

const loadShortcuts = () => import('./run-shortcut');
const RunShortcut = lazy(async () => ({ default: (await loadShortcuts()).RunShortcut }));

type Layer = keyof typeof LAYERS;

/**
 * The palette and the keyboard sheet over the pages, and what keys do; none of it is fetched before it
 * is asked for.
 */
export function ShellLayers({ children }: { children: ReactNode }) {
  const [layer, setLayer] = useState<Layer | null>(null);
  const { said, say } = useSaid();
  const open = useCallback(
    (wanted: Layer) => {
      // Without a connection there is no layer to draw, but the page below stays.
      LAYERS[wanted]().then(
        () => setLayer(wanted),
        () => say('away'),
      );
    },
    [say],
  );
  const controls = useMemo<ShellControls>(
    () => ({ openPalette: () => open('palette'), openSheet: () => open('sheet'), say }),
    [open, say],
  );
  const [pressed, setPressed] = useState<Pressed | null>(null);
  useShortcutKeys((id) => {
    if (id === 'palette') return open('palette');
    // The letters that follow are meant for the field, so it does not wait for what comes later.
    if (id === 'search') return goToSearch();
    return void loadShortcuts().then(
      () => setPressed({ id }),
      () => say('away'),
    );
  });
  const close = () => setLayer(null);
  return (
    <ShellControlsContext value={controls}>
      {children}
      <Suspense>{pressed && <RunShortcut pressed={pressed} />}</Suspense>
      <Suspense>
        {layer === 'palette' && <Palette onClose={close} />}
        {layer === 'sheet' && <ShortcutSheet onClose={close} />}
      </Suspense>
      <SaidToast said={said} />
    </ShellControlsContext>
  );
}

/** What was said last, for as long as it takes to read. */
function useSaid() {
  const [said, setSaid] = useState<Said | null>(null);
  const { start } = useTimeout(() => setSaid(null), SAID_FOR);
  const say = useCallback(
    (words: Said) => {
      setSaid(words);
      start();
    },
    [start],
  );
  return { said, say };
}
