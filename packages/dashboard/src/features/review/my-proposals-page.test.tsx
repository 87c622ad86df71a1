import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NO_ANSWER, TroubleError } from '../../lib/trouble';
import { ada } from '../../testing/person-fixtures';
import { renderPage } from '../../testing/render-page';
import { reviewedOperation } from '../../testing/review-fixtures';
import { MyProposalsPage } from './my-proposals-page';
import type { MyProposal, MyProposals } from './use-my-proposals';

const operationOf = (position: number, change: Partial<MyProposal['operations'][number]> = {}) => {
  const { effectCount: _, ...operation } = reviewedOperation(position, { effects: [] });
  return { ...operation, ...change };
};

const mine: MyProposal = {
  number: 7,
  state: 'PROPOSED',
  revision: null,
  createdAt: '2026-11-28T10:00:00.000Z',
  decidedAt: null,
  decidedBy: null,
  reason: 'It is out of date.',
  comment: null,
  revertedBy: [],
  operationCount: 2,
  operations: [operationOf(0), operationOf(1)],
};

const idle: MyProposals = {
  proposals: [mine],
  total: 1,
  page: 1,
  pages: 1,
  loading: false,
  trouble: null,
  isStale: false,
  look: () => undefined,
  back: null,
  forward: null,
  withdraw: () => Promise.resolve(),
};

test('each shows its state, the verdict on each change, and the words of the reviewer', () => {
  const decided: MyProposal = {
    ...mine,
    number: 9,
    state: 'APPLIED',
    revision: 12,
    decidedBy: { id: ada.id, name: ada.name },
    decidedAt: '2026-11-29T10:00:00.000Z',
    comment: 'Well observed.',
    operations: [
      operationOf(0, { verdict: 'ACCEPTED' }),
      operationOf(1, { verdict: 'REJECTED', reason: 'No source says so.' }),
    ],
  };
  renderPage(<MyProposalsPage viewer={ada} state={{ ...idle, proposals: [decided] }} />);
  const article = screen.getByRole('article', { name: 'Proposal 9: accepted in part' });
  expect(within(article).getByText('Why: No source says so.')).toBeVisible();
  expect(within(article).getByText('Ada Lovelace says')).toBeVisible();
  expect(within(article).getByText('Well observed.')).toBeVisible();
  expect(within(article).getByText(/ · revision 12$/)).toBeVisible();
  expect(within(article).queryByRole('button', { name: /^Withdraw/ })).toBeNull();
});

test('what an editor has done at once is no proposal that somebody has accepted', () => {
  const done: MyProposal = {
    ...mine,
    state: 'APPLIED',
    revision: 12,
    decidedAt: mine.createdAt,
    decidedBy: { id: ada.id, name: ada.name },
    operations: [operationOf(0, { verdict: 'ACCEPTED' })],
  };
  renderPage(<MyProposalsPage viewer={ada} state={{ ...idle, proposals: [done] }} />);
  const article = screen.getByRole('article', { name: 'Change 7: done at once' });
  expect(within(article).queryByText('accepted')).toBeNull();
  expect(within(article).queryByText(/proposed/)).toBeNull();
});

test('one that waits is withdrawn once one has said so twice', async () => {
  const withdraw = vi.fn(() => Promise.resolve());
  renderPage(<MyProposalsPage viewer={ada} state={{ ...idle, withdraw }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw proposal 7' }));
  expect(withdraw).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
  expect(withdraw).toHaveBeenCalledWith(7);
  expect(await screen.findByText('Proposal 7 is withdrawn.')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: /^Proposal 7/ })).toHaveFocus();
});

test('one that was decided in the meantime cannot be withdrawn any more', async () => {
  const trouble = { ...NO_ANSWER, code: 'CONFLICT' as const };
  const withdraw = () => Promise.reject(new TroubleError(trouble));
  renderPage(<MyProposalsPage viewer={ada} state={{ ...idle, withdraw }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw proposal 7' }));
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('It was decided in the meantime');
});

test('who has proposed nothing, waits for the answer or gets none is told so', () => {
  const none = { ...idle, proposals: [], total: 0 };
  const page = renderPage(<MyProposalsPage viewer={ada} state={none} />);
  expect(screen.getByText('You have not proposed anything yet.')).toBeVisible();
  page.show(<MyProposalsPage viewer={{ ...ada, role: 'VIEWER' }} state={none} />);
  expect(screen.getByRole('link', { name: 'Suggest a change' })).toHaveAttribute(
    'href',
    '/suggest',
  );
  page.show(<MyProposalsPage viewer={ada} state={{ ...idle, proposals: null, loading: true }} />);
  expect(document.querySelector('[aria-busy="true"]')).not.toBeNull();
  page.show(
    <MyProposalsPage viewer={ada} state={{ ...idle, proposals: null, trouble: NO_ANSWER }} />,
  );
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});
