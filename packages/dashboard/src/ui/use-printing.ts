import { useSyncExternalStore } from 'react';

let isAnnounced = false;

/**
 * Whether the page is being printed. Printing has what is folded on the screen, which is drawn for
 * it alone: most of a long plan is folded, and would be slow to draw for nobody.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting);
}

function isPrinting(): boolean {
  return isAnnounced || window.matchMedia('print').matches;
}

/** Browsers announce that they print; what only looks at the page as paper changes the medium. */
function subscribe(onChange: () => void): () => void {
  const printed = window.matchMedia('print');
  const announce = ({ type }: Event) => {
    isAnnounced = type === 'beforeprint';
    onChange();
  };
  window.addEventListener('beforeprint', announce);
  window.addEventListener('afterprint', announce);
  printed.addEventListener('change', onChange);
  return () => {
    window.removeEventListener('beforeprint', announce);
    window.removeEventListener('afterprint', announce);
    printed.removeEventListener('change', onChange);
  };
}
