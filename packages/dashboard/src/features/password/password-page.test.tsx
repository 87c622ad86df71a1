import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Act } from '../../apollo/use-act';
import { NO_ANSWER } from '../../lib/trouble';
import { ada } from '../../testing/person-fixtures';
import { renderPage } from '../../testing/render-page';
import { PasswordPage } from './password-page';
import type { LinkState } from './use-password-link';

const link = {
  person: { name: 'Grace Hopper', email: 'grace@example.org' },
  purpose: 'INVITATION',
  expiresAt: '2026-12-06T03:33:00.000Z',
} as const;

function useOf(change: Partial<Act<[string], void>> = {}): Act<[string], void> {
  return {
    busy: false,
    trouble: null,
    run: vi.fn(async () => ({ result: undefined })),
    forget: () => undefined,
    ...change,
  };
}

const show = (state: LinkState, viewer: typeof ada | null = null) =>
  renderPage(<PasswordPage state={state} viewer={viewer} />);

test('the person of the link is named, and so is whoever is signed in instead', () => {
  show({ status: 'found', link, use: useOf() }, ada);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Welcome, Grace Hopper.');
  expect(screen.getByLabelText('E-mail')).toHaveValue('grace@example.org');
  expect(screen.getByLabelText('E-mail')).toHaveAttribute('autocomplete', 'username');
  expect(screen.getByLabelText('New password')).toHaveAttribute('autocomplete', 'new-password');
  expect(screen.getByText(/You are signed in as Ada Lovelace in this browser/)).toBeVisible();
});

test('a password that is too short is not sent, and one that fits is', async () => {
  const use = useOf();
  show({ status: 'found', link, use });
  const field = screen.getByLabelText('New password');
  await userEvent.type(field, 'short{Enter}');
  expect(field).toHaveAccessibleDescription(/has 5 characters. Choose one of 12 to 200/);
  expect(use.run).not.toHaveBeenCalled();
  await userEvent.type(field, ' but long enough{Enter}');
  expect(use.run).toHaveBeenCalledExactlyOnceWith('short but long enough');
});

test('what the server refuses is told at the field', () => {
  const message = 'password is easily guessed. Choose another.';
  const trouble = { ...NO_ANSWER, code: 'BAD_USER_INPUT', field: 'password', message } as const;
  show({ status: 'found', link, use: useOf({ trouble }) });
  expect(screen.getByLabelText('New password')).toHaveAccessibleDescription(
    /Password is easily guessed. Choose another./,
  );
});

test('a link that was used or is too old leads to a new one', () => {
  const trouble = { ...NO_ANSWER, code: 'NOT_FOUND', field: 'token' } as const;
  show({ status: 'trouble', trouble, retry: () => undefined });
  expect(screen.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Sign in, or ask for a new link' })).toHaveAttribute(
    'href',
    '/sign-in',
  );
});

test('an outage can be tried again', async () => {
  const retry = vi.fn();
  show({ status: 'trouble', trouble: NO_ANSWER, retry });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
});

test('a link without its token, one that is being looked up and one that is done say so', () => {
  const page = show({ status: 'missing' });
  expect(screen.getByRole('heading', { name: 'The link is not complete' })).toBeVisible();
  page.show(<PasswordPage state={{ status: 'checking' }} viewer={null} />);
  expect(screen.getByRole('status')).toHaveTextContent('Looking up your link');
  page.show(<PasswordPage state={{ status: 'used', name: 'Grace Hopper' }} viewer={null} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(screen.getByRole('link', { name: 'Your account' })).toBeVisible();
});
