import type { MockLink } from '@apollo/client/testing';
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { ApplyChangesDocument } from '../../apollo/apply-changes.generated';
import type { GraphChange } from '../../apollo/follow-graph';
import { ProposeChangesDocument } from '../../apollo/propose-changes.generated';
import { answerNames } from '../../testing/change-set-fixtures';
import { chosen, skillOf } from '../../testing/out-of-use-fixtures';
import { refused } from '../../testing/person-fixtures';
import { answerMerge, answerPlans, triedMergeOf } from '../../testing/preview-fixtures';
import { renderPage } from '../../testing/render-page';
import { noteSaved, useSavedNote } from '../../ui/saved/saved-note';
import { MergePage } from './merge-page';

vi.mock('../../lib/new-key', () => ({ newKey: () => 'key' }));

/** Tells the page of a change by somebody else. */
let tell: (change: GraphChange | null) => void = () => undefined;

vi.mock('../../apollo/use-graph-changes', () => ({
  useGraphChanges: (onChange: typeof tell) => {
    tell = onChange;
  },
}));

beforeEach(() => {
  window.sessionStorage.clear();
  noteSaved(null);
});

const collision = {
  id: 's1',
  kept: 's2',
  type: 'REQUIRES',
  before: 'role/baker REQUIRES skill/bakery',
  after: 'role/baker REQUIRES skill/baking',
  evidenceCount: 2,
  fields: [
    { field: 'importance', goes: 5, stays: 3, becomes: 3 },
    { field: 'basis', goes: 'ARTICLE', stays: 'EDITORIAL', becomes: 'ARTICLE' },
  ],
  evidence: [
    { id: 'e1', source: 'role/cook', locator: '¶1', note: 'Both say so.', outcome: 'LEFT_OUT' },
    { id: 'e2', source: 'role/cook', locator: '¶2', note: 'It says so.', outcome: 'GOES_OVER' },
  ] as const,
};

const tried = triedMergeOf('Bakery', 'Baking', {
  collisions: [{ ...collision, evidence: [...collision.evidence] }],
});

const NAMED = { from: 'skill/bakery', into: 'skill/baking' };

const once = (answer: MockLink.MockedResponse): MockLink.MockedResponse => ({
  ...answer,
  maxUsageCount: 1,
});

function Note() {
  const note = useSavedNote();
  return <p>{note ? `note ${note.number}` : ''}</p>;
}

type Props = Partial<Parameters<typeof MergePage>[0]>;

function show(answers: readonly MockLink.MockedResponse[], props: Props = {}) {
  const given = { onChoose: vi.fn(), onGoes: vi.fn(), onBack: vi.fn() };
  renderPage(
    <>
      <MergePage
        entity={skillOf('Bakery')}
        slug="bakery"
        other="baking"
        goes
        atOnce
        {...given}
        {...props}
      />
      <Note />
    </>,
    [chosen, answerNames(['Baker', 'Cook'], ['Bakery', 'Baking']), answerPlans, ...answers],
  );
  return given;
}

const REASON = 'Bakery and Baking are the same';

const merge = { from: 'id-Bakery', into: 'id-Baking', fromVersion: 3, intoVersion: 4 };

function applied(
  result: object = {
    data: {
      applyChanges: { __typename: 'ChangeSet', number: 31, revision: 30, reason: REASON },
    },
  },
  fields: object = {},
): MockLink.MockedResponse {
  const changes = [{ merge: { ...merge, ...fields } }];
  return {
    request: { query: ApplyChangesDocument, variables: { changes, reason: REASON, key: 'key' } },
    ...('error' in result ? result : { result }),
  } as MockLink.MockedResponse;
}

const mergeThem = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Merge them' }));

test('of a collision both sides stand beside each other, with what becomes of the evidence', async () => {
  show([answerMerge(tried, NAMED)]);
  const both = await screen.findByRole('region', { name: 'Baker needs Baking' });
  const importance = within(both).getByRole('row', { name: /^Importance/ });
  expect(
    within(importance)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['5 of 5, vital', '3 of 5, important']);
  expect(within(both).getByRole('row', { name: /^Basis/ })).toHaveTextContent(
    'articleeditorial → article',
  );
  expect(within(both).getByRole('columnheader', { name: 'Bakery goes' })).toBeVisible();
  expect(both).toHaveTextContent('Cook ¶1: Both say so. (left out, as it is there already)');
  expect(both).toHaveTextContent('Cook ¶2: It says so. (goes over)');
  expect(screen.getByText('Bakery becomes part of Baking: one is said of both.')).toBeVisible();
});

test('what is done names the versions that were looked at, and leads to the one that stays', async () => {
  show([answerMerge(tried, NAMED), applied()]);
  await mergeThem();
  expect(await screen.findByText('note 31')).toBeVisible();
});

test('whoever contributes proposes', async () => {
  const changes = [{ merge }];
  const proposed = {
    request: { query: ProposeChangesDocument, variables: { changes, reason: REASON, key: 'key' } },
    result: {
      data: {
        proposeChanges: { __typename: 'ChangeSet', number: 32, revision: null, reason: REASON },
      },
    },
  } as MockLink.MockedResponse;
  show([answerMerge(tried, NAMED), proposed], { atOnce: false });
  await userEvent.click(await screen.findByRole('button', { name: 'Propose to merge them' }));
  expect(await screen.findByText('note 32')).toBeVisible();
});

test('what got no answer is sent again as it was, whatever the graph is by then', async () => {
  const merged = triedMergeOf('Baking', 'Baking');
  show([
    once(answerMerge(tried, NAMED)),
    once(answerMerge(tried, NAMED)),
    answerMerge({ ...merged, problems: ['into: both are one.'] }, NAMED),
    applied({ error: new TypeError('no connection') }),
    applied(),
  ]);
  await mergeThem();
  expect(await screen.findByRole('alert')).toHaveTextContent('Nothing is done twice.');
  act(() => tell(null));
  expect(screen.getByLabelText('Why?')).toHaveValue(REASON);
  await mergeThem();
  expect(await screen.findByText('note 31')).toBeVisible();
});

test('where it would do something else by now, nothing is sent, and that is shown', async () => {
  const other = { ...tried, fromVersion: 5, aliases: ['Bakery', 'Pastry'] };
  show([once(answerMerge(tried, NAMED)), answerMerge(other, NAMED)]);
  await userEvent.type(await screen.findByLabelText('Why?'), '!');
  await mergeThem();
  expect(await screen.findByRole('alert')).toHaveTextContent('so nothing was done');
  expect(await screen.findByText(/^Baking is also called: Bakery and Pastry$/)).toBeVisible();
  expect(screen.getByLabelText('Why?')).toHaveValue(`${REASON}!`);
  expect(screen.queryByText(/^note/)).not.toBeInTheDocument();
});

test('a conflict that the server finds is told, with what there is by now', async () => {
  const other = { ...tried, fromVersion: 5 };
  show([
    once(answerMerge(tried, NAMED)),
    once(answerMerge(tried, NAMED)),
    answerMerge(other, NAMED),
    applied(refused('CONFLICT', 'skill/bakery is at version 5 by now, not 3.')),
    applied(undefined, { fromVersion: 5 }),
  ]);
  await mergeThem();
  expect(await screen.findByRole('alert')).toHaveTextContent('so nothing was done');
  expect(await screen.findByText(/Bakery is at version 5/)).toBeVisible();
  await mergeThem();
  expect(await screen.findByText('note 31')).toBeVisible();
});

test('a change by somebody else is shown as it is heard of, and others are none of its business', async () => {
  const change = { revision: 10, entityIds: ['id-Bakery'], truncated: false } as GraphChange;
  show([
    once(answerMerge(tried, NAMED)),
    answerMerge({ ...tried, aliases: ['Bakery', 'Pastry'] }, NAMED),
  ]);
  await screen.findByText(/^Baking is also called: Bakery$/);
  act(() => tell({ ...change, entityIds: ['id-Other'] }));
  expect(screen.queryByText(/Somebody else has changed the graph/)).not.toBeInTheDocument();
  act(() => tell(change));
  expect(await screen.findByText(/^Baking is also called: Bakery and Pastry$/)).toBeVisible();
  expect(screen.getByText(/Somebody else has changed the graph/)).toBeVisible();
});

test('why it cannot be done is told, and the button waits', async () => {
  const problem = 'into: skill/baking is deprecated; merge into one that is in use.';
  show([answerMerge({ ...tried, problems: [problem] }, NAMED)]);
  expect(await screen.findByRole('alert')).toHaveTextContent(/^Into: skill\/baking is deprecated/);
  expect(screen.getByRole('button', { name: 'Merge them' })).toBeDisabled();
});

test('the way can be turned round, by the choice and by the button', async () => {
  const { onGoes } = show([answerMerge(tried, NAMED)]);
  await userEvent.click(await screen.findByRole('radio', { name: /^Bakery/ }));
  expect(onGoes).toHaveBeenLastCalledWith(false);
  await userEvent.click(screen.getByRole('button', { name: 'Swap the two' }));
  expect(onGoes).toHaveBeenCalledTimes(2);
});

test('of two that are one by now it is told, with the way to the history', async () => {
  const one = triedMergeOf('Baking', 'Baking');
  show([answerMerge(one, NAMED)], { entity: skillOf('Baking') });
  expect(await screen.findByText(/are one already/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Its history' })).toHaveAttribute(
    'href',
    '/skills/baking/history',
  );
  expect(screen.queryByRole('button', { name: 'Merge them' })).not.toBeInTheDocument();
});
