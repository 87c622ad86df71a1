import { expect, test } from 'vitest';
import { textWidth, wrapText } from './wrap-text';

test('text breaks at spaces, and only where it has to', () => {
  const width = textWidth('Machine Learning', 16);
  expect(wrapText('Machine Learning Engineer', { width, size: 16 })).toEqual([
    'Machine Learning',
    'Engineer',
  ]);
  expect(wrapText('Machine Learning', { width, size: 16 })).toEqual(['Machine Learning']);
});

test('a word that is wider than the line stays whole', () => {
  expect(wrapText('Data Intelligence', { width: 40, size: 16 })).toEqual(['Data', 'Intelligence']);
});

test('a space that must not break does not', () => {
  expect(wrapText('gap 64\u00a0%', { width: 50, size: 16 })).toEqual(['gap', '64\u00a0%']);
});
