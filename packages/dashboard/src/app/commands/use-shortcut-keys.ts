import { useEffect, useRef } from 'react';
import { nextKeyStep } from '../../lib/key-sequence';
import { hasModifier, SHORTCUTS, type ShortcutId } from '../../lib/shortcuts';
import { useSingleKeys } from './use-single-keys';

/** A sequence that is not gone on with for so long was none (milliseconds). */
const PATIENCE = 1500;

const ALL = Object.entries(SHORTCUTS) as [ShortcutId, string][];

const SEQUENCES = ALL.map(([, keys]) => keys).filter((keys) => !hasModifier(keys));

/** Where keys write or choose, they are not ours. */
const TAKES_KEYS =
  'input, textarea, select, [contenteditable], [role="textbox"], [role="menu"], [role="listbox"]';

/** Tells which shortcut was pressed, anywhere on the page. */
export function useShortcutKeys(onShortcut: (id: ShortcutId) => void): void {
  const { isOn } = useSingleKeys();
  const state = useRef({ prefix: '', at: 0 });
  useEffect(
    function listenToKeys() {
      const listen = (event: KeyboardEvent) => {
        const keys = isOn || isPalette(event) ? keysOf(event, state.current) : null;
        const id = ALL.find(([, wanted]) => wanted === keys)?.[0];
        if (id === undefined) return;
        event.preventDefault();
        onShortcut(id);
      };
      window.addEventListener('keydown', listen);
      return () => window.removeEventListener('keydown', listen);
    },
    [onShortcut, isOn],
  );
}

/** The keys that an event completes, if it does. */
function keysOf(event: KeyboardEvent, state: { prefix: string; at: number }): string | null {
  if (isPalette(event)) return SHORTCUTS.palette;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) {
    return null;
  }
  if (isTaken(event.target)) {
    state.prefix = '';
    return null;
  }
  const prefix = event.timeStamp - state.at > PATIENCE ? '' : state.prefix;
  const step = nextKeyStep(prefix, event.key, SEQUENCES);
  state.prefix = step.prefix;
  state.at = event.timeStamp;
  return step.complete;
}

function isPalette(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

/** Whether keys at this place mean something else, or a dialog stands before the page. */
function isTaken(target: EventTarget | null): boolean {
  const element = target instanceof Element ? target : null;
  return (
    element?.closest(TAKES_KEYS) != null || document.querySelector('[aria-modal="true"]') !== null
  );
}
