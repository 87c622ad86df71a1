import type { MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EditedEntityDocument } from '../../editing/edited-entity.generated';
import { readEditedEntity } from '../../editing/read-edited-entity';
import { SimilarEntitiesDocument } from '../../editing/similar-entities.generated';
import type { EditedEntityQuery } from '../../gql/graphql';
import { NO_ANSWER } from '../../lib/trouble';
import { editedPlace } from '../../testing/editing-fixtures';
import { answerViewer, refused } from '../../testing/person-fixtures';
import { renderPage } from '../../testing/render-page';
import { SuggestChangeDocument, SuggestionStateDocument } from './suggest.generated';
import { SuggestPage } from './suggest-page';

beforeEach(() => {
  window.sessionStorage.clear();
  window.localStorage.clear();
});

const entity = editedPlace as NonNullable<EditedEntityQuery['entity']>;

const asked: MockLink.MockedResponse = {
  request: { query: EditedEntityDocument, variables: { ref: 'place/india' } },
  result: { data: { entity: editedPlace } },
  maxUsageCount: Number.POSITIVE_INFINITY,
};

const stands = (state: string): MockLink.MockedResponse => ({
  request: { query: SuggestionStateDocument, variables: () => true },
  result: { data: { suggestion: { __typename: 'ChangeSet', number: 7, state } } },
  maxUsageCount: Number.POSITIVE_INFINITY,
});

const sending = (
  result: MockLink.MockedResponse['result'],
  variables: (given: Record<string, unknown>) => boolean = () => true,
): MockLink.MockedResponse => ({
  request: { query: SuggestChangeDocument, variables },
  ...(result && { result }),
});

const arrived = (reason = 'I live there.', operationCount = 1) => ({
  data: {
    suggestChange: {
      __typename: 'ChangeSet' as const,
      number: 7,
      state: 'PROPOSED' as const,
      reason,
      operationCount,
    },
  },
});

const page = (
  <SuggestPage
    about="place/india"
    missing={undefined}
    words={[]}
    state={{ edited: readEditedEntity(entity), trouble: null, refetch: () => undefined }}
    onAbout={() => undefined}
    onWords={() => undefined}
  />
);

function show(...answers: readonly MockLink.MockedResponse[]) {
  return renderPage(page, [answerViewer(null), asked, stands('PROPOSED'), ...answers]);
}

async function correctDescription(text = 'A country in South Asia.') {
  await userEvent.click(screen.getByRole('button', { name: /^Correct what is said of it/ }));
  const field = await screen.findByRole('textbox', { name: 'Description' });
  await userEvent.clear(field);
  if (text !== '') await userEvent.type(field, text);
  await userEvent.click(screen.getByRole('button', { name: 'Add to the suggestion' }));
}

async function send(reason = 'I live there.') {
  await userEvent.type(screen.getByLabelText('How do you know?'), reason);
  await userEvent.click(screen.getByRole('button', { name: 'Send the suggestion' }));
}

test('a change is said in a sentence before it is sent, and its link is given after', async () => {
  const sent = vi.fn(() => true);
  show(sending(arrived(), sent));
  await correctDescription();
  expect(screen.getByRole('heading', { name: 'Your suggestion' })).toHaveFocus();
  const item = screen
    .getAllByRole('listitem')
    .find(({ textContent }) => textContent.startsWith('±'));
  expect(item).toHaveTextContent('Change India: descriptiondescription:A country. A country in');
  await send();
  expect(await screen.findByText(/^Thank you\./)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(sent).toHaveBeenCalledWith({
    changes: [
      {
        updatePlace: {
          place: 'place/india',
          expectedVersion: 3,
          description: 'A country in South Asia.',
        },
      },
    ],
    reason: 'I live there.',
    token: expect.stringMatching(/^[\w-]{43}$/),
  });
  const link = screen.getByRole('textbox', { name: 'Your link' });
  expect(link).toHaveDisplayValue(/\/suggestion#[\w-]{43}$/);
  expect(screen.getByRole('link', { name: 'Change India: description' })).toBeVisible();
  expect(await screen.findByText(/waits for a review$/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^Forget: Change India/ }));
  expect(screen.queryByRole('link', { name: 'Change India: description' })).toBeNull();
});

test('what is missing is told at its field, which has the focus', async () => {
  show();
  await correctDescription('');
  const field = screen.getByRole('textbox', { name: 'Description' });
  expect(field).toHaveAccessibleDescription(/Fill this in/);
  expect(field).toHaveFocus();
});

test('a change that changes nothing is not added', async () => {
  show();
  await correctDescription('A country.');
  expect(screen.getByText(/^Nothing is different yet/)).toBeVisible();
});

test('a reason is asked for before anything is sent', async () => {
  show();
  await correctDescription();
  await userEvent.click(screen.getByRole('button', { name: 'Send the suggestion' }));
  expect(screen.getByLabelText('How do you know?')).toHaveAccessibleDescription(/Say how you know/);
  expect(screen.getByLabelText('How do you know?')).toHaveFocus();
});

test('where too many were sent, the time to wait is told and nothing is lost, a reload included', async () => {
  const limit = {
    errors: [
      { message: 'Too many.', extensions: { code: 'LIMIT_EXCEEDED', retryAfterSeconds: 1400 } },
    ],
  };
  const { unmount } = show(sending(limit));
  await correctDescription();
  await send();
  expect(await screen.findByText(/Try again in 24 minutes/)).toBeVisible();
  unmount();
  show();
  expect(screen.getByText('Change India: description')).toBeVisible();
  expect(screen.getByLabelText('How do you know?')).toHaveValue('I live there.');
});

test('what is half typed outlives a reload', async () => {
  const { unmount } = show();
  await userEvent.click(screen.getByRole('button', { name: /^Correct what is said of it/ }));
  await userEvent.type(await screen.findByRole('textbox', { name: /^Other names/ }), 'Bharat');
  unmount();
  show();
  expect(await screen.findByRole('textbox', { name: /^Other names/ })).toHaveValue('Bharat');
});

test('an outage keeps everything, and the same suggestion is sent again', async () => {
  const tokens: unknown[] = [];
  const note = ({ token }: Record<string, unknown>) => {
    tokens.push(token);
    return true;
  };
  const down = { ...sending(undefined, note), error: new Error('down') };
  show(down, sending(arrived(), note));
  await correctDescription();
  await send();
  expect(await screen.findByText(/^There is no answer from the server/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Send the suggestion' }));
  expect(await screen.findByText(/^Thank you/)).toBeVisible();
  expect(new Set(tokens).size).toBe(1);
});

test('where an earlier try had arrived after all, what was changed since stays to be sent', async () => {
  show(sending(arrived('An earlier reason.')));
  await correctDescription();
  await send();
  expect(await screen.findByText(/^An earlier try had arrived/)).toBeVisible();
  expect(screen.getByLabelText('How do you know?')).toHaveValue('I live there.');
  expect(
    within(screen.getByRole('region', { name: 'My suggestions' })).getAllByRole('link'),
  ).toHaveLength(1);
});

test('what the server refuses stands beside its change, and at the field once it is edited', async () => {
  const message = 'name: "India" is taken; choose another.';
  const answer = refused(
    'ALREADY_EXISTS',
    `changes[0].updatePlace.${message}`,
    'changes[0].updatePlace.name',
  );
  show(sending(answer));
  await correctDescription();
  await send();
  expect(await screen.findByText('"India" is taken; choose another.')).toBeVisible();
  expect(screen.getByText(/^Some of the changes cannot be made/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Edit: Change India: description' }));
  expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(
    '"India" is taken; choose another.',
  );
});

test('what somebody has changed since is taken as it is now', async () => {
  const version = { field: 'changes[0].updatePlace.expectedVersion', message: 'version 3 is old.' };
  const conflict = {
    errors: [
      {
        message: 'old',
        extensions: { code: 'CONFLICT', problems: [{ ...version, currentVersion: 9 }] },
      },
    ],
  };
  const expected = vi.fn(() => true);
  show(sending(conflict), sending(arrived(), expected));
  await correctDescription();
  await send();
  await userEvent.click(await screen.findByRole('button', { name: 'Take it as it is now' }));
  await userEvent.click(screen.getByRole('button', { name: 'Send the suggestion' }));
  expect(await screen.findByText(/^Thank you/)).toBeVisible();
  expect(expected).toHaveBeenCalledWith(
    expect.objectContaining({
      changes: [{ updatePlace: expect.objectContaining({ expectedVersion: 9 }) }],
    }),
  );
});

test('a change is edited and left out', async () => {
  show();
  await correctDescription();
  await userEvent.click(screen.getByRole('button', { name: 'Edit: Change India: description' }));
  const field = await screen.findByRole('textbox', { name: 'Description' });
  expect(field).toHaveValue('A country in South Asia.');
  await userEvent.type(field, ' Large.');
  await userEvent.click(screen.getByRole('button', { name: 'Keep this change' }));
  expect(screen.getByText('A country in South Asia. Large.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^Leave out/ }));
  expect(screen.getByText(/^Nothing yet/)).toBeVisible();
});

test('what is on its way, unknown or out of reach is said, and can still be chosen or tried again', async () => {
  const state = { edited: undefined, trouble: null, refetch: () => undefined };
  const common = {
    missing: 'Kubernetes',
    words: [],
    onAbout: () => undefined,
    onWords: () => undefined,
  };
  const { show: showNext } = renderPage(
    <SuggestPage about="skill/kuber" state={state} {...common} />,
    [answerViewer(null)],
  );
  expect(document.querySelector('[aria-busy="true"]')).not.toBeNull();
  showNext(<SuggestPage about="skill/kuber" state={{ ...state, edited: null }} {...common} />);
  expect(screen.getByText(/^There is nothing called “Kuber”/)).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'What is it about?' })).toBeVisible();
  const refetch = vi.fn();
  const away = { ...state, trouble: NO_ANSWER, refetch };
  showNext(<SuggestPage about="skill/kuber" state={away} {...common} />);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(refetch).toHaveBeenCalledOnce();
});

describe('words that somebody came with', () => {
  /** The page as its address has it: words that are described are taken out of it. */
  function WithWords({ given }: { given: readonly string[] }) {
    const [words, setWords] = useState(given);
    return (
      <SuggestPage
        about={undefined}
        missing={undefined}
        words={words}
        state={{ edited: undefined, trouble: null, refetch: () => undefined }}
        onAbout={() => undefined}
        onWords={setWords}
      />
    );
  }
  const noneSimilar: MockLink.MockedResponse = {
    request: { query: SimilarEntitiesDocument, variables: () => true },
    result: { data: { similarEntities: [] } },
    maxUsageCount: Number.POSITIVE_INFINITY,
  };
  const begin = (...answers: readonly MockLink.MockedResponse[]) =>
    renderPage(<WithWords given={['Terraform', 'dbt', 'Airbyte']} />, [
      answerViewer(null),
      noneSimilar,
      stands('PROPOSED'),
      ...answers,
    ]);

  async function describeAs(name: string, as = name) {
    expect(screen.getByRole('heading', { name: `Describe ${name}` })).toHaveFocus();
    await userEvent.click(screen.getByRole('radio', { name: 'Tool' }));
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue(name);
    if (as !== name) await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), as);
    await userEvent.type(screen.getByRole('textbox', { name: 'Description' }), 'A tool.');
    await userEvent.type(screen.getByRole('textbox', { name: 'Category' }), 'Cloud');
    await userEvent.click(screen.getByRole('button', { name: 'Add to the suggestion' }));
  }

  test('are described one after the other, each once, and sent as one suggestion', async () => {
    const sent = vi.fn(() => true);
    begin(sending(arrived('In an advertisement.', 2), sent));
    await userEvent.click(screen.getByRole('button', { name: 'Describe Terraform' }));
    await describeAs('Terraform', ' Cloud');
    expect(screen.getByText('Added to your suggestion. Next: dbt.')).toHaveRole('status');
    await describeAs('dbt');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('button', { name: /Describe (Terraform|dbt)/ })).toBeNull();
    expect(screen.getByText('1 word is left.')).toHaveRole('status');
    await send('In an advertisement.');
    expect(await screen.findByText(/^Thank you\./)).toBeVisible();
    expect(sent).toHaveBeenCalledWith(
      expect.objectContaining({
        changes: ['Terraform Cloud', 'dbt'].map((name) => ({
          createTool: expect.objectContaining({ name }),
        })),
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Suggest something else' }));
    expect(screen.getByRole('button', { name: 'Describe Airbyte' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Describe (Terraform|dbt)/ })).toBeNull();
  });

  test('stay where one of them is refused, and nothing was sent of the others', async () => {
    const message = 'name: "dbt" is taken; choose another.';
    begin(
      sending(
        refused('ALREADY_EXISTS', `changes[1].createTool.${message}`, 'changes[1].createTool.name'),
      ),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Describe Terraform' }));
    await describeAs('Terraform');
    await describeAs('dbt');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await send('In an advertisement.');
    expect(await screen.findByText('"dbt" is taken; choose another.')).toBeVisible();
    expect(screen.getAllByRole('button', { name: /^Leave out: / })).toHaveLength(2);
    expect(screen.queryByRole('region', { name: 'My suggestions' })).toBeNull();
  });
});
