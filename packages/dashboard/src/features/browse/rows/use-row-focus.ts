import { useWindowEvent } from '@mantine/hooks';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { LIST_KEYS } from '../../../lib/list-keys';
import { createKeyReader } from '../../../lib/read-keys';
import { SEQUENCES } from '../../../lib/shortcuts';
import { useSingleKeys } from '../../../lib/use-single-keys';
import { placeAfter } from './place-after';

/** The keys of all pages are known here, so that the `k` of a sequence goes nowhere. */
const KNOWN = [...SEQUENCES, ...Object.values(LIST_KEYS)];

/** Which row the keyboard is at. */
export type RowFocus = {
  /** The place of the row that the Tab key leads to. */
  readonly active: number;
  readonly setActive: (place: number) => void;
  readonly moveTo: (place: number) => void;
};

/**
 * Leads from row to row: with the arrows, Home and End where a row has the focus, and with j and k wherever
 * it is, but for fields. `bringIntoView` draws a row that is out of sight.
 */
export function useRowFocus(
  body: RefObject<HTMLTableSectionElement | null>,
  count: number,
  bringIntoView: (place: number) => void = () => undefined,
): RowFocus {
  /** The row that has the focus, or is to have it as soon as it is there. */
  const wanted = useRef<number | null>(null);
  const [place, setActive] = useState(0);
  // The list may have become shorter.
  const active = Math.min(place, Math.max(0, count - 1));
  const { isOn } = useSingleKeys();
  const [readKeys] = useState(() => createKeyReader(KNOWN));
  const rowAt = (index: number) =>
    body.current?.querySelector<HTMLElement>(`tr[data-index="${index}"]`);
  const moveTo = (next: number) => {
    setActive(next);
    bringIntoView(next);
    wanted.current = next;
    rowAt(next)?.focus();
  };
  useEffect(function keepInSight() {
    // The row may be out of sight until it is drawn, be taken out and put in again while it is scrolled to,
    // or be pushed away by rows above it that turn out to be higher.
    const row = wanted.current === null ? null : rowAt(wanted.current);
    if (row && document.activeElement === document.body) row.focus({ preventScroll: true });
    if (row && document.activeElement === row) row.scrollIntoView({ block: 'nearest' });
  });
  const letGo = () => {
    wanted.current = null;
  };
  // Whoever scrolls by themselves, or goes elsewhere, is not brought back.
  useWindowEvent('wheel', letGo);
  useWindowEvent('pointerdown', letGo);
  useWindowEvent('focusin', ({ target }) => {
    if (wanted.current !== null && target !== rowAt(wanted.current)) letGo();
  });
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const focused = document.activeElement;
    const isRow = focused instanceof HTMLElement && focused.parentElement === body.current;
    const single = isOn ? readKeys(event) : null;
    const isMove = single === LIST_KEYS.next || single === LIST_KEYS.previous;
    const key = isMove ? single : isRow && !hasModifier(event) ? event.key : '';
    // From elsewhere, the first press leads to the row that one was at last.
    const isBack = isMove && !body.current?.contains(focused);
    const to = isBack ? active : placeAfter(key, active, count);
    if (to === null) return letGo();
    event.preventDefault();
    moveTo(to);
  });
  useEffect(function listenToKeys() {
    const listen = (event: KeyboardEvent) => handle(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return { active, setActive, moveTo };
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
