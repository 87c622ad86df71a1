import { expect, test } from 'vitest';
import { partOfDisc } from './part-of-disc';

const centre = { x: 8, y: 8 };

test('half a disc is cut down its middle', () => {
  expect(partOfDisc(centre, 5, 0.5)).toBe('M8 3A5 5 0 0 0 8 13Z');
});

test('more than half takes the long way round', () => {
  expect(partOfDisc(centre, 5, 0.9)).toMatch(/^M12 5A5 5 0 1 0 12 11Z$/);
});

test('a whole disc is closed upon itself', () => {
  expect(partOfDisc(centre, 5, 1)).toBe('M3 8a5 5 0 1 1 10 0a5 5 0 1 1 -10 0Z');
});
