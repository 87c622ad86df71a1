import { afterEach, expect, test } from 'vitest';
import { createKeyReader } from './read-keys';

afterEach(() => {
  document.body.innerHTML = '';
});

/** What each of some keys completes, pressed one after the other at a place of the page. */
function press(keys: string, target: Element = document.body, options: KeyboardEventInit = {}) {
  const readKeys = createKeyReader(['g r', 'r', 'a']);
  const completed: (string | null)[] = [];
  const listen = (event: KeyboardEvent) => completed.push(readKeys(event));
  window.addEventListener('keydown', listen);
  for (const key of keys) {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...options }));
  }
  window.removeEventListener('keydown', listen);
  return completed;
}

test('a key that ends a longer sequence does not stand for itself', () => {
  expect(press('gr')).toEqual([null, 'g r']);
  expect(press('ra')).toEqual(['r', 'a']);
});

test('what is typed into a field, held down or pressed with another key is no shortcut', () => {
  const field = document.body.appendChild(document.createElement('input'));
  expect(press('ra', field)).toEqual([null, null]);
  expect(press('r', document.body, { ctrlKey: true })).toEqual([null]);
  expect(press('r', document.body, { repeat: true })).toEqual([null]);
});

test('behind a dialog keys do nothing', () => {
  document.body.appendChild(document.createElement('div')).setAttribute('aria-modal', 'true');
  expect(press('r')).toEqual([null]);
});
