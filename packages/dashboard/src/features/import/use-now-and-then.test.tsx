import { act, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useNowAndThen } from './use-now-and-then';

function Said({ words, of }: { words: string; of: string }) {
  return <output>{useNowAndThen(words, { of, pause: 10_000 })}</output>;
}

test('words that change all the time are said now and then, and another matter at once', async () => {
  vi.useFakeTimers();
  const { rerender } = render(<Said words="1 row" of="reading" />);
  rerender(<Said words="2 rows" of="reading" />);
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  rerender(<Said words="3 rows" of="reading" />);
  expect(screen.getByRole('status')).toHaveTextContent('1 row');
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(screen.getByRole('status')).toHaveTextContent('3 rows');
  rerender(<Said words="1 change" of="applying" />);
  await act(() => vi.advanceTimersByTimeAsync(1));
  expect(screen.getByRole('status')).toHaveTextContent('1 change');
  vi.useRealTimers();
});
