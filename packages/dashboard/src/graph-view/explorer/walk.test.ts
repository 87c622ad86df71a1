import { expect, test } from 'vitest';
import { neighbourTowards } from './walk';

const middle = { x: 100, y: 100 };
const neighbours = [
  { key: 'above', x: 100, y: 40 },
  { key: 'far above', x: 110, y: 0 },
  { key: 'right', x: 180, y: 120 },
  { key: 'below to the right', x: 150, y: 190 },
];

test.each([
  ['ArrowUp', 'above'],
  ['ArrowRight', 'right'],
  ['ArrowDown', 'below to the right'],
  ['ArrowLeft', null],
] as const)('%s leads to the neighbour that lies there: %s', (givenArrow, expectedKey) => {
  expect(neighbourTowards(middle, neighbours, givenArrow)).toBe(expectedKey);
});

test('what lies in the very same place is in no direction', () => {
  expect(neighbourTowards(middle, [{ key: 'same', ...middle }], 'ArrowUp')).toBeNull();
});
