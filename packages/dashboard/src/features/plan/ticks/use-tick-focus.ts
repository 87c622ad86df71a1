import { type RefObject, useEffect, useRef } from 'react';

/** The list of what was ticked, where the focus goes when there is no tick left to go to. */
export const HELD_LIST_ID = 'held-list';

/**
 * Keeps the focus where one was. A skill that was ticked leaves the list of what is to learn when
 * the new answer comes, and its box with it; the focus then goes to the box after it, or to the list
 * of what was ticked.
 */
export function useTickFocus(container: RefObject<HTMLElement | null>) {
  const following = useRef<readonly string[] | null>(null);

  // After each render, as it is not told which one takes the box away.
  useEffect(function moveFocusOn() {
    const keys = following.current;
    if (!keys) return;
    if (document.activeElement && document.activeElement !== document.body) return;
    following.current = null;
    const boxes = boxesIn(container.current);
    const next = keys.map((key) => boxes.find((box) => keyOf(box) === key)).find(Boolean);
    (next ?? document.getElementById(HELD_LIST_ID))?.focus();
  });

  return {
    /** To be told before a tick: remembers the boxes from that one on. */
    remember: () => {
      const boxes = boxesIn(container.current);
      const at = boxes.findIndex((box) => box === document.activeElement);
      following.current = at === -1 ? null : boxes.slice(at + 1).map(keyOf);
    },
  };
}

function boxesIn(container: HTMLElement | null): HTMLElement[] {
  return [...(container?.querySelectorAll<HTMLElement>('[data-tick]') ?? [])];
}

function keyOf(box: HTMLElement): string {
  return box.dataset['tick'] ?? '';
}
