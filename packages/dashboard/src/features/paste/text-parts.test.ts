import { expect, it } from 'vitest';
import type { Match } from './finder/find-matches';
import { textParts } from './text-parts';

const match = (start: number, end: number): Match => ({
  start,
  end,
  entity: { kind: 'Skill', slug: 'python', name: 'Python' },
  stance: 'ASKED',
});

it('cuts a text at the ends of lines and around its matches, and loses nothing', () => {
  const text = `${'some words\n'.repeat(1000)}machine\nlearning`;
  const matches = [
    match(0, 4),
    match(5, 10),
    match(4390, 4402),
    match(text.length - 16, text.length),
  ];
  const parts = textParts(text, matches);
  const pieces = parts.flatMap((part) => part.pieces);

  expect(parts.length).toBeGreaterThan(2);
  expect(pieces.map(({ words }) => words).join('')).toBe(text);
  expect(pieces.filter((piece) => piece.match).map(({ at }) => at)).toEqual([
    0,
    5,
    4390,
    text.length - 16,
  ]);
});

it('is in no part where there is no text', () => {
  expect(textParts('', [])).toEqual([]);
});
