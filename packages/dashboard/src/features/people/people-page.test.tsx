import type { MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NO_ANSWER } from '../../lib/trouble';
import { ada, refused } from '../../testing/person-fixtures';
import { renderPage } from '../../testing/render-page';
import {
  ChangeAccessRoleDocument,
  InvitePersonDocument,
  PersonAccessDocument,
} from './people.generated';
import { PeoplePage } from './people-page';
import type { ListedPerson, PeopleState } from './use-people';

const listed: ListedPerson = {
  ...ada,
  status: 'ACTIVE',
  hasPassword: true,
  createdAt: '2026-11-01T00:00:00.000Z',
  lastSignInAt: '2026-11-29T03:33:00.000Z',
};

const idle: PeopleState = {
  people: [listed],
  total: 1,
  loading: false,
  trouble: null,
  refetch: () => undefined,
  more: () => undefined,
};

const access = {
  request: { query: PersonAccessDocument, variables: { email: ada.email } },
  result: {
    data: {
      people: {
        __typename: 'PersonConnection' as const,
        edges: [
          {
            __typename: 'PersonEdge' as const,
            node: { __typename: 'Person' as const, id: ada.id, sessions: [], apiKeys: [] },
          },
        ],
      },
    },
  },
};

type Change = { state?: Partial<PeopleState>; open?: string; text?: string };

function show(
  { state, open, text = '' }: Change,
  answers: readonly MockLink.MockedResponse[] = [],
) {
  const onText = vi.fn();
  renderPage(
    <PeoplePage
      viewer={ada}
      state={{ ...idle, ...state }}
      text={text}
      onText={onText}
      open={open}
      onOpen={() => undefined}
    />,
    answers,
  );
  return { onText };
}

async function invite(answer: MockLink.MockedResponse['result']) {
  const variables = { name: 'Grace Hopper', email: 'grace@example.org', role: 'CONTRIBUTOR' };
  const request = { query: InvitePersonDocument, variables };
  show({}, [{ request, result: answer } as MockLink.MockedResponse]);
  await userEvent.click(screen.getByRole('button', { name: 'Invite somebody' }));
  const form = screen.getByRole('form', { name: 'Invite somebody' });
  await userEvent.type(within(form).getByLabelText('Name'), 'Grace Hopper');
  await userEvent.type(within(form).getByLabelText('E-mail'), 'grace@example.org');
  await userEvent.click(within(form).getByRole('button', { name: 'Make the account' }));
  return form;
}

const linkTo = (address: string | null) => ({
  data: {
    invitePerson: {
      __typename: 'PersonLink',
      address,
      expiresAt: '2026-12-06T03:33:00.000Z',
      person: {
        __typename: 'Person',
        id: 'person-2',
        name: 'Grace Hopper',
        email: 'grace@example.org',
      },
    },
  },
});

test('people are listed with what they may do, and when they last signed in', () => {
  const invited = { ...listed, id: 'person-2', name: 'Grace Hopper' };
  const people = [listed, { ...invited, hasPassword: false, lastSignInAt: null }];
  show({ state: { people, total: 2 } });
  const [, first, second] = screen.getAllByRole('row');
  expect(first).toHaveTextContent(/^Ada Lovelace \(you\).*Administratormay sign in/);
  expect(second).toHaveTextContent(/^Grace Hopper.*invited, no password yetnever/);
});

test('a list on its way, one out of reach and one without a match say so', async () => {
  show({ state: { people: null, loading: true } });
  expect(document.querySelector('[aria-busy="true"]')).not.toBeNull();
  show({ state: { people: null, trouble: NO_ANSWER } });
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  const { onText } = show({ state: { people: [], total: 0 }, text: 'xyz' });
  expect(screen.getByText('Nobody has such a name or e-mail.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show everyone' }));
  await vi.waitFor(() => expect(onText).toHaveBeenCalledWith(undefined));
});

test('the last administrator stays one, and is told why in place', async () => {
  const request = {
    query: ChangeAccessRoleDocument,
    variables: { person: ada.id, role: 'VIEWER' as const },
  };
  show({ open: ada.id }, [
    access,
    { request, result: refused('CONFLICT', 'person is the last administrator.', 'person') },
  ]);
  const change = screen.getByRole('button', { name: 'Change the role' });
  expect(change).toBeDisabled();
  await userEvent.selectOptions(screen.getByLabelText('Role of Ada Lovelace'), 'VIEWER');
  await userEvent.click(change);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Ada Lovelace is the last administrator who can sign in, and one has to stay.',
  );
});

test('who is invited gets a link, to be passed on where no mail goes out', async () => {
  await invite(linkTo('http://localhost/password#token'));
  expect(await screen.findByLabelText('The link')).toHaveValue('http://localhost/password#token');
  expect(screen.getByRole('heading', { name: 'Grace Hopper has an account now.' })).toHaveFocus();
});

test('where a mail has gone out, no link is shown', async () => {
  await invite(linkTo(null));
  expect(await screen.findByText(/is on its way to grace@example.org/)).toBeVisible();
  expect(screen.queryByLabelText('The link')).not.toBeInTheDocument();
});

test('an e-mail that somebody has already is told at its field', async () => {
  const form = await invite(refused('ALREADY_EXISTS', 'email is taken.', 'email'));
  const field = within(form).getByLabelText('E-mail');
  await vi.waitFor(() => expect(field).toHaveAccessibleDescription(/Search for it in the list/));
});
