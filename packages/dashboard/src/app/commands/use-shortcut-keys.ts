import { useEffect, useState } from 'react';
import { createKeyReader } from '../../lib/read-keys';
import { SEQUENCES, SHORTCUTS, type ShortcutId } from '../../lib/shortcuts';
import { useSingleKeys } from '../../lib/use-single-keys';

const ALL = Object.entries(SHORTCUTS) as [ShortcutId, string][];

/** Tells which shortcut was pressed, anywhere on the page. */
export function useShortcutKeys(onShortcut: (id: ShortcutId) => void): void {
  const { isOn } = useSingleKeys();
  const [readKeys] = useState(() => createKeyReader(SEQUENCES));
  useEffect(
    function listenToKeys() {
      const listen = (event: KeyboardEvent) => {
        const keys = isPalette(event) ? SHORTCUTS.palette : isOn ? readKeys(event) : null;
        const id = ALL.find(([, wanted]) => wanted === keys)?.[0];
        if (id === undefined) return;
        event.preventDefault();
        onShortcut(id);
      };
      window.addEventListener('keydown', listen);
      return () => window.removeEventListener('keydown', listen);
    },
    [onShortcut, isOn, readKeys],
  );
}

function isPalette(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}
