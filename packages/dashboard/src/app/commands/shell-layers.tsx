import { useTimeout } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import { SaidToast } from './said-toast';
import { type Said, type ShellControls, ShellControlsContext } from './shell-controls';
import { ShortcutKeys } from './shortcut-keys';

/** How long something is said, in milliseconds. */
const SAID_FOR = 5000;

const LAYERS = {
  palette: () => import('../palette/palette'),
  sheet: () => import('../shortcut-sheet/shortcut-sheet'),
};

const Palette = lazy(async () => ({ default: (await LAYERS.palette()).Palette }));
const ShortcutSheet = lazy(async () => ({ default: (await LAYERS.sheet()).ShortcutSheet }));

type Layer = keyof typeof LAYERS;

/** The palette and the keyboard sheet over the pages, neither of which is fetched before it is asked for. */
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
  const close = () => setLayer(null);
  return (
    <ShellControlsContext value={controls}>
      {children}
      <ShortcutKeys />
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
