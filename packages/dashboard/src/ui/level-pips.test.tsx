import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '../testing/render-page';
import { LevelPips } from './level-pips';

function drawn(className: string): number {
  return screen.getByRole('img').querySelectorAll(`.${className}`).length;
}

test('what is held is filled, what is needed is outlined, the rest is dots', () => {
  renderPage(<LevelPips needed={4} held={2} />);
  expect(drawn('held')).toBe(2);
  expect(drawn('outline')).toBe(4);
  expect(drawn('beyond')).toBe(1);
});

test('the same is said in words', () => {
  renderPage(<LevelPips needed={4} held={2} />);
  expect(screen.getByRole('img')).toHaveAccessibleName(
    'Held at level 2, guided; level 4 of 5 needed, advanced',
  );
});

test('where nobody holds anything, only what is asked for is said', () => {
  renderPage(<LevelPips needed={3} />);
  expect(screen.getByRole('img')).toHaveAccessibleName('Level 3 of 5, working');
  expect(drawn('held')).toBe(0);
});

test('what other skills count for is told apart from what is held', () => {
  renderPage(<LevelPips needed={3} held={1} credit={0.5} />);
  expect(drawn('held')).toBe(1);
  expect(drawn('credit')).toBe(1);
  expect(screen.getByRole('img')).toHaveAccessibleName(
    'Held at level 1, aware; level 3 of 5 needed, working; skills close to it count for 0.5 more',
  );
});

test('more than is needed stays filled', () => {
  renderPage(<LevelPips needed={2} held={4} />);
  expect(drawn('held')).toBe(4);
  expect(drawn('beyond')).toBe(1);
});
