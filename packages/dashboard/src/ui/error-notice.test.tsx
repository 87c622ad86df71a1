import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Trouble } from '../lib/trouble';
import { renderPage } from '../testing/render-page';
import { ErrorNotice } from './error-notice';

const outage: Trouble = {
  code: 'NETWORK',
  message: null,
  field: null,
  suggestions: [],
  requestId: null,
};

test('an outage says what to do and lets one try again', async () => {
  const onRetry = vi.fn();
  renderPage(<ErrorNotice trouble={outage} onRetry={onRetry} />);
  expect(screen.getByRole('alert')).toHaveTextContent('There is no answer from the server.');
  expect(screen.getByRole('alert')).toHaveTextContent('Check your connection, then try again.');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

test('an error on our side gives the number of the request to quote', () => {
  renderPage(<ErrorNotice trouble={{ ...outage, code: 'UNEXPECTED', requestId: 'r-42' }} />);
  expect(screen.getByText('r-42')).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('a refusal is told in the words of the server', () => {
  const message = 'to: there is no role "x" in use.';
  renderPage(<ErrorNotice trouble={{ ...outage, code: 'NOT_FOUND', message }} />);
  expect(screen.getByRole('alert')).toHaveTextContent(message);
});
