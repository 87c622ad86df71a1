import { expect, test } from 'vitest';
import { roundedPath } from './rounded-path';

test('corners are quarters of a circle, as large as there is room for', () => {
  const path = roundedPath(
    [
      { x: 0, y: 0 },
      { x: 40, y: 0 },
      { x: 40, y: 40 },
    ],
    10,
  );
  expect(path).toBe('M0 0 L30 0 C35.5 0 40 4.5 40 10 L40 40');
});

test('ways through equally many points have the same commands, so that one can glide into the other', () => {
  const bent = [0, 10, 10, 20].map((y, at) => ({ x: at * 30, y }));
  const straight = [0, 0, 0, 0].map((y, at) => ({ x: at * 30, y }));
  const commandsOf = (path: string) => path.replaceAll(/[^A-Z]/g, '');
  expect(commandsOf(roundedPath(straight, 10))).toBe(commandsOf(roundedPath(bent, 10)));
});
