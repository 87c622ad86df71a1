import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NO_ANSWER, TroubleError } from '../lib/trouble';
import { renderPage } from '../testing/render-page';
import { ConfirmInPlace } from './confirm-in-place';

function show(act: () => Promise<unknown>) {
  const onDone = vi.fn(() => document.getElementById('list')?.focus());
  renderPage(
    <>
      <h2 id="list" tabIndex={-1}>
        Keys
      </h2>
      <ConfirmInPlace label="Revoke" question="Revoke it?" confirm="Yes" {...{ act, onDone }} />
    </>,
  );
  return onDone;
}

const open = () => userEvent.click(screen.getByRole('button', { name: 'Revoke' }));

test('nothing is done before it is confirmed, and Escape leads back to the button', async () => {
  const act = vi.fn(async () => undefined);
  show(act);
  await open();
  expect(screen.getByRole('form', { name: 'Revoke it?' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Revoke' })).toHaveFocus();
  expect(act).not.toHaveBeenCalled();
});

test('once it is done, the focus stays where whoever is told puts it', async () => {
  const onDone = show(async () => undefined);
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Yes' }));
  expect(onDone).toHaveBeenCalledOnce();
  expect(screen.getByRole('heading', { name: 'Keys' })).toHaveFocus();
});

test('a refusal is told in place, and it can be tried again', async () => {
  const onDone = show(() => Promise.reject(new TroubleError(NO_ANSWER)));
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Yes' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Check your connection, then try again.');
  expect(screen.getByRole('button', { name: 'Yes' })).toBeEnabled();
  expect(onDone).not.toHaveBeenCalled();
});
