import { nextKeyStep } from './key-sequence';

/** A sequence that is not gone on with for so long was none (milliseconds). */
const PATIENCE = 1500;

/** Where keys write or choose, they are not ours. */
const TAKES_KEYS =
  'input, textarea, select, [contenteditable], [role="textbox"], [role="menu"], [role="listbox"]';

/** Reads keys as they are pressed, and tells which of some sequences they complete. */
export function createKeyReader(
  sequences: readonly string[],
): (event: KeyboardEvent) => string | null {
  let [begun, at] = ['', 0];
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) {
      return null;
    }
    if (isTaken(event.target)) {
      begun = '';
      return null;
    }
    const { prefix, complete } = nextKeyStep(
      event.timeStamp - at > PATIENCE ? '' : begun,
      event.key,
      sequences,
    );
    [begun, at] = [prefix, event.timeStamp];
    return complete;
  };
}

/** Whether keys at this place mean something else, or a dialog stands before the page. */
function isTaken(target: EventTarget | null): boolean {
  const element = target instanceof Element ? target : null;
  return (
    element?.closest(TAKES_KEYS) != null || document.querySelector('[aria-modal="true"]') !== null
  );
}
