import { useApolloClient } from '@apollo/client/react';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { refreshViewer } from '../../apollo/signing-in';
import { answerAuth } from '../../testing/answer-auth';
import { ada, answerViewer } from '../../testing/person-fixtures';
import { renderPage } from '../../testing/render-page';
import { SignedInGate } from './signed-in-gate';

function Content() {
  const client = useApolloClient();
  return (
    <>
      <input aria-label="Notes" />
      <button type="button" onClick={() => void refreshViewer(client)}>
        Ask
      </button>
    </>
  );
}

const gate = (
  <SignedInGate title="People" administrators>
    {(viewer) => (
      <>
        <p>Here is {viewer.name}</p>
        <Content />
      </>
    )}
  </SignedInGate>
);

test('until it is known who is signed in, the page has its title and its place', async () => {
  renderPage(gate, [answerViewer(ada)]);
  expect(screen.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  expect(await screen.findByText('Here is Ada Lovelace')).toBeVisible();
});

test('an outage is told with a way to try again', async () => {
  const failed = { ...answerViewer(ada), error: new TypeError('no connection') };
  renderPage(gate, [failed, answerViewer(ada)]);
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no answer');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Here is Ada Lovelace')).toBeVisible();
});

test('whoever may not see it is told whom to ask, and where else to go', async () => {
  renderPage(gate, [answerViewer({ ...ada, role: 'EDITOR' })]);
  expect(await screen.findByRole('heading', { name: 'This is for administrators' })).toBeVisible();
  expect(screen.getByText(/whose role is editor. Ask an administrator/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Your account' })).toHaveAttribute('href', '/account');
});

test('a role that is taken away closes the page at the next answer', async () => {
  renderPage(gate, [answerViewer(ada), answerViewer({ ...ada, role: 'VIEWER' })]);
  await userEvent.click(await screen.findByRole('button', { name: 'Ask' }));
  expect(await screen.findByRole('heading', { name: 'This is for administrators' })).toBeVisible();
});

test('a session that ends hides the page, which keeps what was typed until one signs in', async () => {
  answerAuth({
    '/auth/ways': () => Response.json({ mail: false, openId: null }),
    '/auth/login': () => Response.json({ person: {} }),
  });
  renderPage(gate, [answerViewer(ada), answerViewer(null), answerViewer(ada)]);
  await userEvent.type(await screen.findByLabelText('Notes'), 'half a thought');
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
  expect(await screen.findByRole('heading', { name: 'Your session has ended' })).toHaveFocus();
  expect(screen.getByLabelText('Notes')).not.toBeVisible();
  await userEvent.type(screen.getByLabelText('E-mail'), 'ada@example.org');
  await userEvent.type(screen.getByLabelText('Password'), 'secret words');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('textbox', { name: 'Notes' })).toHaveValue('half a thought');
});
