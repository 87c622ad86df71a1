import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { answerAuth, refusal } from '../../testing/answer-auth';
import { ada, answerViewer } from '../../testing/person-fixtures';
import { renderPage } from '../../testing/render-page';
import { SignInForm } from './sign-in-form';

const plain = () => Response.json({ mail: false, openId: null });

/** Fills the form in and sends it to a server that answers so. */
async function signIn(login: () => Response | Promise<Response>) {
  const onSignedIn = vi.fn();
  const sent = answerAuth({ '/auth/ways': plain, '/auth/login': login });
  renderPage(<SignInForm onSignedIn={onSignedIn} />, [answerViewer(ada)]);
  await userEvent.type(screen.getByLabelText('E-mail'), 'ada@example.org');
  await userEvent.type(screen.getByLabelText('Password'), 'secret words');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  return { onSignedIn, sent };
}

test('the e-mail and the password are sent, and the page is told', async () => {
  const { onSignedIn, sent } = await signIn(() => Response.json({ person: {} }));
  expect(onSignedIn).toHaveBeenCalledOnce();
  const body = { email: 'ada@example.org', password: 'secret words' };
  expect(sent).toContainEqual({ path: '/auth/login', body });
});

test('a wrong password is told at its field, which has the focus', async () => {
  await signIn(() => refusal(401, 'Wrong.', { code: 'UNAUTHENTICATED' }));
  const field = screen.getByLabelText('Password');
  expect(field).toHaveAccessibleDescription(/The e-mail or the password is wrong/);
  expect(field).toHaveFocus();
});

test('too many attempts are told with the time to wait', async () => {
  const extensions = { code: 'LIMIT_EXCEEDED', retryAfterSeconds: 61 };
  await signIn(() => refusal(429, 'Too many.', extensions));
  expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(
    'There were too many attempts. Try again in 2 minutes.',
  );
});

test('an outage is told above the form, which keeps what was typed', async () => {
  await signIn(() => Promise.reject(new TypeError('no connection')));
  expect(screen.getByRole('alert')).toHaveTextContent('Check your connection, then try again.');
  expect(screen.getByLabelText('E-mail')).toHaveValue('ada@example.org');
});

test('nothing is sent while a field is empty', async () => {
  const sent = answerAuth({ '/auth/ways': plain });
  renderPage(<SignInForm onSignedIn={() => undefined} />);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(screen.getByText('Type your e-mail.')).toBeVisible();
  expect(screen.getByText('Type your password.')).toBeVisible();
  expect(sent.map(({ path }) => path)).not.toContain('/auth/login');
});

test('a password is shown when one asks for it', async () => {
  answerAuth({ '/auth/ways': plain });
  renderPage(<SignInForm onSignedIn={() => undefined} />);
  const field = screen.getByLabelText('Password');
  expect(field).toHaveAttribute('type', 'password');
  await userEvent.click(screen.getByRole('button', { name: 'Show the password' }));
  expect(field).toHaveAttribute('type', 'text');
});

test('where no mail is sent, an administrator is named who makes a link', async () => {
  answerAuth({ '/auth/ways': plain });
  renderPage(<SignInForm onSignedIn={() => undefined} />);
  await userEvent.click(screen.getByRole('button', { name: 'Forgotten your password?' }));
  expect(await screen.findByText(/This server sends no mail. Ask an administrator/)).toBeVisible();
});

test('where mail is sent and another service is known, both are offered', async () => {
  answerAuth({
    '/auth/ways': () => Response.json({ mail: true, openId: { name: 'Example ID' } }),
    '/auth/forgotten': () => Response.json({ mail: true }, { status: 202 }),
  });
  renderPage(<SignInForm to="/account?x=1" onSignedIn={() => undefined} />);
  await userEvent.type(screen.getByLabelText('E-mail'), 'ada@example.org');
  const other = await screen.findByRole('link', { name: 'Sign in with Example ID' });
  expect(other).toHaveAttribute('href', '/auth/openid?to=%2Faccount%3Fx%3D1');
  await userEvent.click(screen.getByRole('button', { name: 'Forgotten your password?' }));
  await userEvent.click(screen.getByRole('button', { name: 'Send me a link' }));
  expect(await screen.findByText(/the mail is on its way/)).toBeVisible();
});
