import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Suggestion_ChangeSetFragment } from '../../gql/graphql';
import { NO_ANSWER, TroubleError } from '../../lib/trouble';
import { renderPage } from '../../testing/render-page';
import { EntityNamesDocument } from '../../ui/changes/entity-names.generated';
import { SuggestionEntityDocument } from './suggest.generated';
import { SuggestionPage } from './suggestion-page';
import type { SuggestionState } from './use-suggestion';

type Operation = Suggestion_ChangeSetFragment['operations'][number];

function operationOf(position: number, change: Partial<Operation> = {}): Operation {
  const sentence = `Change number ${position}`;
  return { position, sentence, verdict: 'PENDING', reason: null, effects: [], ...change };
}

const waiting: Suggestion_ChangeSetFragment = {
  number: 7,
  state: 'PROPOSED',
  revision: null,
  reason: 'I work there.',
  author: { id: 'visitor:1', name: 'Grace' },
  createdAt: '2026-11-28T10:00:00.000Z',
  decidedAt: null,
  decidedBy: null,
  comment: null,
  revertedBy: [],
  operations: [operationOf(0), operationOf(1)],
};

const decided = {
  decidedAt: '2026-11-29T10:00:00.000Z',
  decidedBy: { id: 'person-1', name: 'Ada Lovelace' },
};

type Found = Extract<SuggestionState, { status: 'found' }>;

const found = (
  suggestion: Partial<Suggestion_ChangeSetFragment> = {},
  more: Partial<Found> = {},
): Found => ({
  status: 'found',
  token: 'x'.repeat(43),
  suggestion: { ...waiting, ...suggestion },
  isStale: false,
  withdraw: () => Promise.resolve(),
  ...more,
});

/** Nothing that effects name has another name than its slug says. */
const NAMES = {
  request: { query: EntityNamesDocument, variables: () => true },
  result: {
    data: {
      roles: [],
      skills: [],
      tools: [],
      industries: [],
      trends: [],
      credentials: [],
      places: [],
      sources: [],
    },
  },
};

const heading = () => screen.getByRole('heading', { level: 1 });

test('one that waits says so, with its changes, its reason and its link', () => {
  renderPage(<SuggestionPage state={found()} />);
  expect(heading()).toHaveTextContent('Your suggestion waits for a review.');
  expect(screen.getByText(/^Number 7 · sent .* · as Grace$/)).toBeVisible();
  expect(screen.getAllByText('waits')).toHaveLength(2);
  expect(screen.getByText('I work there.')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'The link to this page' })).toHaveValue(
    `${window.location.origin}/suggestion#${'x'.repeat(43)}`,
  );
});

test('one that was accepted in part says of each change why, and leads to what it was about', async () => {
  const effects = [
    {
      table: 'STATEMENTS' as const,
      action: 'UPDATED' as const,
      id: 's',
      subject: 'role/data-engineer REQUIRES skill/not-there',
      fields: [{ field: 'level', before: 2, after: 4 }],
    },
  ];
  const operations = [
    operationOf(0, { verdict: 'ACCEPTED', effects }),
    operationOf(1, { verdict: 'REJECTED', reason: 'No source says it.' }),
    operationOf(2, { verdict: 'REFUSED', reason: 'It was renamed.' }),
  ];
  const answer = (ref: string, name: string | null) => ({
    request: { query: SuggestionEntityDocument, variables: { ref } },
    result: {
      data: {
        entity:
          name === null
            ? null
            : {
                __typename: 'Role' as const,
                kind: 'Role' as const,
                id: ref,
                slug: 'data-engineer',
                name,
              },
      },
    },
  });
  const state = found({ state: 'APPLIED', comment: 'Thanks!', operations, ...decided });
  renderPage(<SuggestionPage state={state} />, [
    answer('role/data-engineer', 'Data Engineer'),
    answer('skill/not-there', null),
    NAMES,
  ]);
  expect(heading()).toHaveTextContent('Your suggestion was accepted in part.');
  expect(screen.getByText(/decided .* by Ada Lovelace$/)).toBeVisible();
  expect(screen.getByText('Thanks!')).toBeVisible();
  // In each there is a list of what it changes.
  const [first, second, third] = screen
    .getAllByRole('listitem')
    .filter(({ parentElement }) => parentElement?.tagName === 'OL');
  expect(first).toHaveTextContent('accepted');
  // What was suggested can be read again, not only that something was.
  expect(first).toHaveTextContent(/level.*2.*4/i);
  expect(second).toHaveTextContent('not accepted');
  expect(second).toHaveTextContent('Why: No source says it.');
  expect(third).toHaveTextContent('overtaken by a later change');
  const link = await within(first ?? document.body).findByRole('link', { name: 'Data Engineer' });
  expect(link).toHaveAttribute('href', '/roles/data-engineer');
  expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
});

test.each([
  [
    { state: 'APPLIED' as const, operations: [operationOf(0, { verdict: 'ACCEPTED' })] },
    'Your suggestion was accepted.',
  ],
  [{ state: 'REJECTED' as const }, 'Your suggestion was not accepted.'],
  [{ state: 'WITHDRAWN' as const }, 'You have taken your suggestion back.'],
])('%o is said in a sentence', (suggestion, expected) => {
  renderPage(<SuggestionPage state={found({ ...suggestion, ...decided })} />);
  expect(heading()).toHaveTextContent(expected);
});

test('what was undone later on, and what may be out of date, say so', () => {
  const suggestion = { state: 'APPLIED' as const, revertedBy: [9], ...decided };
  renderPage(<SuggestionPage state={found(suggestion, { isStale: true })} />);
  expect(screen.getByText(/^It was undone/)).toBeVisible();
  expect(screen.getByText(/^The server could not be asked just now/)).toBeVisible();
});

test('it is taken back after a question, and the focus goes to what became of it', async () => {
  const withdraw = vi.fn(() => Promise.resolve());
  renderPage(<SuggestionPage state={found({}, { withdraw })} />);
  await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
  expect(withdraw).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
  expect(withdraw).toHaveBeenCalledOnce();
  expect(heading()).toHaveFocus();
});

test('one that was decided meanwhile cannot be taken back, and says what to do', async () => {
  const withdraw = () => Promise.reject(new TroubleError({ ...NO_ANSWER, code: 'CONFLICT' }));
  renderPage(<SuggestionPage state={found({}, { withdraw })} />);
  await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
  await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('It was decided in the meantime.');
});

test('a link that is cut off, one that leads nowhere and one on its way say so', async () => {
  const { show } = renderPage(<SuggestionPage state={{ status: 'missing' }} />);
  expect(heading()).toHaveTextContent('The link is not complete');
  show(<SuggestionPage state={{ status: 'unknown' }} />);
  expect(heading()).toHaveTextContent('There is no suggestion under this link');
  show(<SuggestionPage state={{ status: 'loading' }} />);
  expect(screen.getByRole('status')).toHaveTextContent('Looking up your suggestion');
  const retry = vi.fn();
  show(<SuggestionPage state={{ status: 'trouble', trouble: NO_ANSWER, retry }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
});
