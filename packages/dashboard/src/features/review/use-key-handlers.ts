import { useEffect, useEffectEvent, useState } from 'react';
import { createKeyReader } from '../../lib/read-keys';
import { REVIEW_KEYS, type ReviewKey } from '../../lib/review-keys';
import { SEQUENCES } from '../../lib/shortcuts';
import { useSingleKeys } from '../../lib/use-single-keys';

const OWN = Object.entries(REVIEW_KEYS) as [ReviewKey, string][];

/** The keys of all pages are known here, so that the `r` of `g r` rejects nothing. */
const KNOWN = [...SEQUENCES, ...OWN.map(([, keys]) => keys)];

/** Where the review is; while it is hidden, behind a sign-in, keys do nothing. */
export const REVIEW_PLACE = 'review';

/** Does what the keys of the review queue stand for, wherever the focus is, but for fields. */
export function useKeyHandlers(handlers: Readonly<Record<ReviewKey, () => void>> | null): void {
  const { isOn } = useSingleKeys();
  const [readKeys] = useState(() => createKeyReader(KNOWN));
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const place = document.getElementById(REVIEW_PLACE);
    if (!handlers || !place || place.closest('[hidden]')) return;
    const keys = isFinish(event) ? REVIEW_KEYS.finish : isOn ? readKeys(event) : null;
    const key = OWN.find(([, wanted]) => wanted === keys)?.[0];
    if (key === undefined) return;
    event.preventDefault();
    handlers[key]();
  });
  useEffect(function listenToKeys() {
    const listen = (event: KeyboardEvent) => handle(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function isFinish({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const isAlone = document.querySelector('[aria-modal="true"]') === null;
  return key === 'Enter' && (ctrlKey || metaKey) && !altKey && !shiftKey && isAlone;
}
