import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus near where the button that had it goes away: the next one in the place has it, or the
 * page where none is left.
 */
export function useKeptFocus<Place extends HTMLElement>(): RefObject<Place | null> {
  const place = useRef<Place>(null);
  const had = useRef<{ readonly button: HTMLElement; readonly at: number } | null>(null);
  useEffect(function noteFocus() {
    const note = ({ target }: FocusEvent) => {
      const buttons = buttonsIn(place.current);
      const at = buttons.findIndex((button) => button === target);
      const button = buttons[at];
      had.current = button ? { button, at } : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  // Whatever is drawn anew may have taken it away.
  useEffect(function keepFocus() {
    if (!had.current || had.current.button.isConnected) return;
    const left = buttonsIn(place.current);
    const next = left[Math.min(had.current.at, left.length - 1)] ?? document.querySelector('main');
    had.current = null;
    if (document.activeElement === document.body) next?.focus({ preventScroll: true });
  });
  return place;
}

const buttonsIn = (place: HTMLElement | null): readonly HTMLElement[] => [
  ...(place?.querySelectorAll<HTMLElement>('button') ?? []),
];
