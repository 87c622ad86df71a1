import type { MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { RevertChangeSetDocument } from '../../apollo/revert-change-set.generated';
import { ada, refused } from '../../testing/person-fixtures';
import { renderPage } from '../../testing/render-page';
import { effectOf, proposal, reviewedOperation } from '../../testing/review-fixtures';
import {
  FinishReviewDocument,
  ReviewedChangeSetDocument,
  ReviewPlansDocument,
  ReviewProblemsDocument,
  ReviewQueueDocument,
} from './review.generated';
import { ReviewPage } from './review-page';
import type { Reviewed } from './reviewed-operation';

// jsdom lays nothing out, so nothing ever comes near the window; what stands beside is tried in a browser.
vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

beforeEach(() => window.sessionStorage.clear());

function queueOf(...entries: readonly Reviewed[]) {
  const edges = entries.map(({ number, author, createdAt, reason, operationCount }) => ({
    __typename: 'ChangeSetEdge' as const,
    cursor: `at-${number}`,
    node: {
      __typename: 'ChangeSet' as const,
      number,
      author: { __typename: 'Author' as const, ...author },
      createdAt,
      reason,
      operationCount,
    },
  }));
  const changeSets = {
    __typename: 'ChangeSetConnection' as const,
    totalCount: entries.length,
    edges,
    pageInfo: { __typename: 'PageInfo' as const, hasNextPage: false },
  };
  return {
    request: { query: ReviewQueueDocument, variables: { first: 25, after: null } },
    result: { data: { changeSets } },
  };
}

function changeSetOf(number: number, changeSet: Reviewed | null) {
  return {
    request: { query: ReviewedChangeSetDocument, variables: { number } },
    result: { data: { changeSet } },
  };
}

const figures = { roles: ['B'], effort: 10, largestGap: 0.5, newLevels: 20, routeCount: 3 };

/** What accepting would come to, whatever is accepted. */
const previews: MockLink.MockedResponse[] = [
  {
    request: { query: ReviewPlansDocument, variables: () => true },
    maxUsageCount: Number.POSITIVE_INFINITY,
    result: {
      data: {
        previewReview: {
          revision: 1,
          plans: [
            {
              from: 'A',
              to: 'B',
              isChanged: true,
              before: figures,
              after: { ...figures, effort: 12.5 },
            },
            { from: 'C', to: 'D', isChanged: false, before: figures, after: figures },
          ],
        },
      },
    },
  },
  {
    request: { query: ReviewProblemsDocument, variables: () => true },
    maxUsageCount: Number.POSITIVE_INFINITY,
    result: {
      data: {
        previewReview: {
          revision: 1,
          operations: [
            {
              position: 1,
              problems: [
                { rule: 'CYCLE', field: 'to', message: 'it would go round', existing: null },
              ],
            },
          ],
        },
      },
    },
  },
];

type Given = {
  answers: readonly MockLink.MockedResponse[];
  viewer?: typeof ada;
  /** Null where the address names none. */
  chosen?: number | null;
  isWide?: boolean;
};

function show({ answers, viewer = ada, chosen = 7, isWide = true }: Given) {
  const onChoose = vi.fn();
  const page = (number: number | undefined) => (
    <ReviewPage viewer={viewer} chosen={number} onChoose={onChoose} isWide={isWide} />
  );
  const rendered = renderPage(page(chosen ?? undefined), [...answers, ...previews]);
  return { onChoose, choose: (number: number | undefined) => rendered.show(page(number)) };
}

const operation = async (at: number) => {
  const article = (await screen.findAllByRole('article'))[at - 1];
  if (!article) throw new Error(`there is no operation ${at}`);
  return article;
};

const waiting = [queueOf(proposal), changeSetOf(7, proposal)];

test('a key for each operation decides them, and what it comes to is shown before it is sent', async () => {
  const finished = {
    request: {
      query: FinishReviewDocument,
      variables: {
        number: 7,
        decisions: [
          { operation: 0, accept: true, overConflicts: false },
          { operation: 1, accept: false, overConflicts: false, reason: 'It goes round.' },
        ],
        comment: 'Thanks.',
      },
    },
    result: {
      data: { reviewChangeSet: { number: 7, state: 'APPLIED' as const, revision: 12 } },
    },
  };
  const { onChoose } = show({ answers: [...waiting, finished, queueOf()] });
  await operation(1);
  await userEvent.keyboard('a');
  expect(within(await operation(1)).getByText('Accepted')).toBeVisible();
  expect(await operation(2)).toHaveFocus();
  expect(await screen.findByText('it would go round', { exact: false })).toBeVisible();
  await userEvent.keyboard('r');
  await userEvent.keyboard('It goes round.{Enter}');
  expect(screen.getByRole('heading', { name: 'Finish the review' })).toHaveFocus();
  expect(await screen.findByRole('row', { name: 'Effort 10 12.5' })).toBeVisible();
  expect(screen.getByText('A to B')).toBeVisible();
  expect(screen.queryByText('C to D')).toBeNull();
  await userEvent.type(screen.getByLabelText(/^A word on the whole/), 'Thanks.');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Proposal 7 is applied as revision 12.')).toBeVisible();
  expect(onChoose).toHaveBeenCalledWith(undefined, 'replace');
  expect(window.sessionStorage.getItem('rolegraph-reviews')).toBe('{}');
});

test('of the answers to a question the one that is right is accepted, and others go with it', async () => {
  const id = effectOf(
    { table: 'REFERENCES', action: 'CREATED', id: 'esco:1', subject: 'esco:1' },
    { entityId: [null, 'role-0'] },
  );
  const answers = [0, 1, 2].map((at) =>
    reviewedOperation(at, { effects: [effectOf({ id: `role-${at}` }, {}), id] }),
  );
  const question = { ...proposal, operations: answers, operationCount: 3, isQuestion: true };
  show({ answers: [queueOf(question), changeSetOf(7, question)] });
  expect(within(await operation(1)).getByText('esco:1')).toBeVisible();
  expect(screen.getByText('Accept what is right.', { exact: false })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Accept the rest/ })).toBeNull();
  await userEvent.keyboard('b');
  expect(screen.queryByText('Accepted')).toBeNull();
  await userEvent.keyboard('jja');
  expect(within(await operation(2)).getByText('Accepted')).toBeVisible();
  for (const at of [1, 3]) {
    expect(
      within(await operation(at)).getByText('Rejected: Another answer is right.'),
    ).toBeVisible();
  }
  expect(screen.getByRole('heading', { name: 'Finish the review' })).toHaveFocus();
});

test('what was applied is undone by a change set of its own, and what could not be is named', async () => {
  const finished = {
    request: { query: FinishReviewDocument, variables: () => true },
    result: {
      data: { reviewChangeSet: { number: 7, state: 'APPLIED' as const, revision: 12 } },
    },
  };
  const undone = {
    request: { query: RevertChangeSetDocument, variables: () => true },
    result: {
      data: {
        revertChangeSet: {
          number: 8,
          state: 'APPLIED' as const,
          revision: 13,
          reverts: 7,
          operations: [
            { position: 0, sentence: 'Undo one', verdict: 'REFUSED' as const, reason: 'Edited.' },
          ],
        },
      },
    },
  };
  const answers = [...waiting, finished, queueOf(), undone, queueOf()];
  show({ answers });
  await operation(1);
  await userEvent.keyboard('a');
  await userEvent.keyboard('a');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText(/^Undone as revision 13, but for .*: Undo one/)).toBeVisible();
});

test('a refusal keeps every decision, and says what to do', async () => {
  const answer = (result: object) => ({
    request: { query: FinishReviewDocument, variables: () => true },
    result,
  });
  const decided = { ...proposal, state: 'REJECTED' as const, decidedBy: proposal.author };
  const answers = [
    ...waiting,
    answer(refused('FORBIDDEN', 'This needs the role editor.')),
    changeSetOf(7, proposal),
    answer(refused('CONFLICT', 'Change set 7 is REJECTED.')),
    changeSetOf(7, decided),
  ];
  show({ answers });
  await operation(1);
  await userEvent.keyboard('a');
  await userEvent.keyboard('a');
  const finish = screen.getByRole('button', { name: /^Finish review/ });
  await userEvent.click(finish);
  expect(await screen.findByText(/may no longer decide. Your decisions are kept/)).toBeVisible();
  expect(screen.getAllByText('Accepted')).toHaveLength(2);
  await userEvent.click(finish);
  expect(await screen.findByText(/^It was decided while you were at it/)).toBeVisible();
  expect(screen.getByText('You had: 2 accepted')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Drop my decisions' }));
  expect(screen.queryByText('You had: 2 accepted')).toBeNull();
});

test('a conflict names the field with all three values, and all at once leaves it alone', async () => {
  const conflict = {
    operation: 0,
    field: 'description',
    base: 'Old.',
    current: 'By now.',
    proposed: 'New.',
  };
  const inConflict = { ...proposal, conflicts: [conflict] };
  show({ answers: [queueOf(inConflict), changeSetOf(7, inConflict)] });
  const first = await operation(1);
  expect(within(first).getByText('By now.')).toBeVisible();
  await screen.findByText('it would go round', { exact: false });
  await userEvent.keyboard('b');
  // The one is in conflict, the other breaks a rule.
  expect(screen.queryByText('Accepted')).toBeNull();
  expect(first).toHaveFocus();
  await userEvent.keyboard('r');
  expect(screen.getByLabelText('Why not?')).toHaveValue(
    'It was changed in the meantime; what stands there now stays.',
  );
  await userEvent.keyboard('{Escape}');
  await userEvent.click(within(first).getByRole('button', { name: /^Accept over it/ }));
  expect(within(first).getByText('Accepted over the conflict')).toBeVisible();
});

test('what is begun is there again after a reload, and is marked in the list', async () => {
  const decisions = { 1: { accept: false, reason: 'Not so.', overConflicts: false } };
  window.sessionStorage.setItem(
    'rolegraph-reviews',
    JSON.stringify({ 7: { decisions, comment: '' } }),
  );
  show({ answers: waiting });
  expect(within(await operation(2)).getByText('Rejected: Not so.')).toBeVisible();
  const list = screen.getByRole('navigation', { name: 'Waiting proposals' });
  expect(await within(list).findByText('1 of 2 decided')).toBeVisible();
});

test('who may not decide sees what is proposed, with its signs, and nothing to press', async () => {
  const removed = effectOf(
    { table: 'STATEMENTS', action: 'REMOVED', subject: 'role/a USES tool/b' },
    { importance: [4, null] },
  );
  const visitor = { id: 'visitor:1', name: 'Grace' };
  const given = {
    ...proposal,
    author: visitor,
    operations: [
      reviewedOperation(0, { sentence: 'Remove: A uses B', effects: [removed] }),
      reviewedOperation(1),
    ],
  };
  const viewer = { ...ada, role: 'CONTRIBUTOR' as const };
  show({ answers: [queueOf(given), changeSetOf(7, given)], viewer });
  const first = await operation(1);
  expect(within(first).getByText('A uses B').tagName).toBe('DEL');
  expect(within(first).getByText('−')).toBeVisible();
  expect(screen.getAllByText('visitor').length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: /Accept|Reject|Finish/ })).toBeNull();
  await userEvent.keyboard('a');
  expect(screen.queryByText('Accepted')).toBeNull();
});

test('where there is room the first is chosen; on a phone the list comes alone', async () => {
  const wide = show({ answers: [queueOf(proposal)], chosen: null });
  expect(await screen.findByText('It is out of date.')).toBeVisible();
  expect(wide.onChoose).toHaveBeenCalledWith(7, 'replace');
});

test('an empty queue, one out of reach and an unknown number say so', async () => {
  const outage = {
    request: { query: ReviewQueueDocument, variables: { first: 25, after: null } },
    error: new TypeError('no connection'),
  };
  const page = show({
    answers: [outage, queueOf(), changeSetOf(99, null)],
    isWide: false,
    chosen: null,
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no answer');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Nothing waits for a review.')).toBeVisible();
  page.choose(99);
  expect(await screen.findByText('There is no proposal number 99.')).toBeVisible();
});
