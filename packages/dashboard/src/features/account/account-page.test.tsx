import type { MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ada, refused } from '../../testing/person-fixtures';
import { renderPage } from '../../testing/render-page';
import { AccountDocument, CreateApiKeyDocument, EraseAccountDocument } from './account.generated';
import { AccountPage } from './account-page';

const at = '2026-11-29T03:33:00.000Z';

function sessionOf(id: string, isCurrent: boolean, userAgent: string | null) {
  return {
    __typename: 'Session' as const,
    id,
    userAgent,
    openedAt: at,
    lastSeenAt: at,
    isCurrent,
  };
}

function keyOf(name: string) {
  return {
    __typename: 'ApiKey' as const,
    id: `key-${name}`,
    name,
    scope: 'READ' as const,
    start: 'rg_abcde',
    createdAt: at,
    expiresAt: '2099-01-01T00:00:00.000Z',
    lastUsedAt: null,
  };
}

function answerAccount(keys: readonly string[] = []): MockLink.MockedResponse {
  const me = {
    __typename: 'Person' as const,
    ...ada,
    hasPassword: true,
    sessions: [
      sessionOf('session-1', true, 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Firefox/143.0'),
      sessionOf('session-2', false, null),
    ],
    apiKeys: keys.map(keyOf),
  };
  return { request: { query: AccountDocument }, result: { data: { me } } };
}

const show = (...answers: MockLink.MockedResponse[]) =>
  renderPage(<AccountPage viewer={ada} />, answers);

test('sessions say in plain words where they are, and which one this is', async () => {
  show(answerAccount());
  const list = await screen.findByRole('region', { name: 'Where you are signed in' });
  const [here, other] = within(list).getAllByRole('listitem');
  expect(here).toHaveTextContent('Firefox on Linux (this one)');
  expect(within(here as HTMLElement).queryByRole('button')).not.toBeInTheDocument();
  expect(other).toHaveTextContent('A browser of unknown name');
  expect(screen.getByRole('button', { name: /^End the session/ })).toBeVisible();
  expect(screen.getByRole('button', { name: 'End all others' })).toBeVisible();
});

test('an account out of reach says so, and who one is stays', async () => {
  show({ request: { query: AccountDocument }, error: new TypeError('no connection') });
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  expect(screen.getByLabelText('Name')).toHaveValue('Ada Lovelace');
});

test('a new key is shown once, and is in the list afterwards by its start alone', async () => {
  const variables = { name: 'export', scope: 'READ', days: 90 } as const;
  const made = { __typename: 'NewApiKey', secret: 'rg_abcde-secret', key: keyOf('export') };
  const request = { query: CreateApiKeyDocument, variables };
  show(
    answerAccount(),
    { request, result: { data: { createApiKey: made } } } as MockLink.MockedResponse,
    answerAccount(['export']),
  );
  expect(await screen.findByText('There is no key yet.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Make a key' }));
  expect(screen.getByText('Give the key a name, to know it by.')).toBeVisible();
  await userEvent.type(screen.getByLabelText('What is it for?'), 'export{Enter}');
  expect(await screen.findByLabelText('The key')).toHaveValue('rg_abcde-secret');
  expect(screen.getByText(/This is the only time that the key is shown/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'I have kept it' }));
  expect(screen.queryByLabelText('The key')).not.toBeInTheDocument();
  expect(await screen.findByText('rg_abcde…')).toBeVisible();
});

test('the last administrator cannot erase their account, and is told what to do', async () => {
  const request = { query: EraseAccountDocument, variables: { person: ada.id } };
  show(answerAccount(), { request, result: refused('CONFLICT', 'person is the last.', 'person') });
  await userEvent.click(await screen.findByRole('button', { name: 'Erase my account' }));
  await userEvent.type(screen.getByLabelText('Your e-mail'), 'ADA@example.org{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'You are the last administrator who can sign in',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(screen.getByRole('button', { name: 'Erase my account' })).toHaveFocus();
});
