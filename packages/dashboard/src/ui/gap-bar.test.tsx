import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '../testing/render-page';
import { GapBar } from './gap-bar';

test('the three parts share the bar in proportion, and each is named in words', () => {
  const { container } = renderPage(<GapBar counts={{ kept: 5, raise: 1, learn: 4 }} />);
  const actualWidths = [...container.querySelectorAll('.strip > rect')].map((rect) =>
    rect.getAttribute('width'),
  );
  expect(actualWidths).toEqual(['50%', '10%', '40%']);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '5 skills you already have',
    '1 skill to raise',
    '4 skills to learn',
  ]);
});

test('no skills at all draw an empty bar', () => {
  const { container } = renderPage(<GapBar counts={{ kept: 0, raise: 0, learn: 0 }} />);
  for (const rect of container.querySelectorAll('.strip > rect')) {
    expect(rect).toHaveAttribute('width', '0%');
  }
});
