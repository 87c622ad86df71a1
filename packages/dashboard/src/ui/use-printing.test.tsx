import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '../testing/render-page';
import { usePrinting } from './use-printing';

function Medium() {
  return <p>{usePrinting() ? 'paper' : 'screen'}</p>;
}

test('a page knows when it is being printed, and when that is over', () => {
  renderPage(<Medium />);
  expect(screen.getByRole('paragraph')).toHaveTextContent('screen');
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getByRole('paragraph')).toHaveTextContent('paper');
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.getByRole('paragraph')).toHaveTextContent('screen');
});
