import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { RevertChangeSetDocument } from '../../apollo/revert-change-set.generated';
import { NO_ANSWER } from '../../lib/trouble';
import { answerNames, changeSetOf, operationOf } from '../../testing/change-set-fixtures';
import { refused } from '../../testing/person-fixtures';
import { renderPage } from '../../testing/render-page';
import type { ChangeSetList } from './change-set-list';
import { RevisionsComparedDocument } from './change-sets.generated';
import { HistoryPage } from './history-page';

vi.mock('../../lib/new-key', () => ({ newKey: () => 'key' }));

const baker = { id: 'id-baker', slug: 'baker', name: 'Baker' };

function listOf(...changeSets: ReturnType<typeof changeSetOf>[]): ChangeSetList {
  return {
    changeSets,
    total: changeSets.length,
    loading: false,
    trouble: null,
    refetch: vi.fn(async () => undefined),
    more: vi.fn(),
  };
}

const names = answerNames(['Baker']);

type Props = Partial<Parameters<typeof HistoryPage>[0]>;

function page(props: Props = {}) {
  return (
    <HistoryPage
      kind="Role"
      entity={baker}
      list={listOf(changeSetOf(7))}
      newer={0}
      chosen={{}}
      onChoose={vi.fn()}
      mayRevert
      {...props}
    />
  );
}

const revert = (result: object) => ({
  request: {
    query: RevertChangeSetDocument,
    variables: { number: 7, reason: 'Undoes change 7: A mistake', key: 'key' },
  },
  result,
});

async function askToRevert() {
  await userEvent.click(screen.getByRole('button', { name: 'Revert change 7' }));
  const field = screen.getByLabelText('Why?');
  expect(field).toHaveFocus();
  await userEvent.type(field, 'A mistake');
  await userEvent.click(screen.getByRole('button', { name: 'Revert' }));
}

test('a change says who, when and why, and a long text word by word', () => {
  renderPage(page(), [names]);
  const card = screen.getByRole('article', { name: 'Change 7' });
  expect(card).toHaveTextContent(/Grace Hopper · .*revision 7/);
  expect(card).toHaveTextContent('Reason 7');
  const gone = [...card.querySelectorAll('del')].map(({ textContent }) => textContent);
  const come = [...card.querySelectorAll('ins')].map(({ textContent }) => textContent);
  expect(gone).toEqual(['removed: village']);
  expect(come).toEqual(['added: town']);
});

test('a change that was undone, and one that undoes, lead to each other', () => {
  const list = listOf(changeSetOf(8, { reverts: 7 }), changeSetOf(7, { revertedBy: [8] }));
  renderPage(page({ list }), [names]);
  const [undoing, undone] = screen.getAllByRole('article');
  const way = (card: HTMLElement | undefined, name: string) =>
    within(card as HTMLElement)
      .getAllByRole('link', { name })
      .at(-1);
  expect(way(undoing, 'Change 7')).toHaveAttribute('href', '/changes/7');
  expect(way(undone, 'Change 8')).toHaveAttribute('href', '/changes/8');
});

test('what a revert could not undo is told with its reason', async () => {
  const refusedOperation = {
    position: 1,
    sentence: 'Undo: Add: Baker requires Dough',
    verdict: 'REFUSED' as const,
    reason: 'It was changed since.',
    __typename: 'Operation' as const,
  };
  const data = {
    revertChangeSet: {
      __typename: 'ChangeSet' as const,
      number: 9,
      state: 'APPLIED' as const,
      revision: 9,
      reverts: 7,
      operations: [refusedOperation],
    },
  };
  renderPage(page(), [names, revert({ data })]);
  await askToRevert();
  const told = await screen.findByText(/one operation could not be undone/);
  expect(told).toHaveFocus();
  expect(screen.getByText('It was changed since.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Change 9' })).toHaveAttribute('href', '/changes/9');
});

test('a revert that fails keeps what was typed', async () => {
  renderPage(page(), [names, revert(refused('CONFLICT', 'operations[0] was changed since.'))]);
  await askToRevert();
  expect(await screen.findByRole('alert')).toHaveTextContent('was changed since');
  expect(screen.getByLabelText('Why?')).toHaveValue('Undoes change 7: A mistake');
});

test('a session that has ended keeps what was typed, and is opened again in another tab', async () => {
  renderPage(page(), [names, revert(refused('UNAUTHENTICATED', 'Sign in.'))]);
  await askToRevert();
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(/^Your session had ended, so nothing was changed/);
  const link = within(alert).getByRole('link', { name: 'Sign in in another tab' });
  expect(link).toHaveAttribute('target', '_blank');
  expect(screen.getByLabelText('Why?')).toHaveValue('Undoes change 7: A mistake');
});

test('nothing is undone without a reason, and Escape leads back', async () => {
  renderPage(page(), [names]);
  await userEvent.click(screen.getByRole('button', { name: 'Revert change 7' }));
  await userEvent.clear(screen.getByLabelText('Why?'));
  await userEvent.click(screen.getByRole('button', { name: 'Revert' }));
  expect(screen.getByText('Say why, so that others can follow.')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Revert change 7' })).toHaveFocus();
});

test('a merge is un-merged, and who may not change anything has no such button', () => {
  const merge = operationOf({ sentence: 'Merge Bread Maker into Baker' });
  const list = listOf(changeSetOf(7, { operations: [merge] }));
  const shown = renderPage(page({ list }), [names]);
  expect(screen.getByRole('button', { name: /^Un-merge/ })).toBeVisible();
  shown.show(page({ list, mayRevert: false }));
  expect(screen.queryByRole('button', { name: /^Un-merge/ })).not.toBeInTheDocument();
});

test('two revisions are compared', async () => {
  const { effects } = operationOf();
  const compared = {
    request: { query: RevisionsComparedDocument, variables: { ref: 'role/baker', from: 3, to: 7 } },
    result: { data: { changesBetween: effects } },
  };
  const onChoose = vi.fn();
  const shown = renderPage(page({ chosen: { from: 3 }, onChoose }), [names, compared]);
  expect(screen.getByText(/Revision 3 is chosen/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Compare revision 7' }));
  expect(onChoose).toHaveBeenCalledWith(7);
  shown.show(page({ chosen: { from: 3, to: 7 } }));
  const region = screen.getByRole('region', { name: 'From revision 3 to revision 7' });
  expect(await within(region).findByText('1 difference')).toBeVisible();
  expect(within(region).getByText('town', { exact: false })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Compare revision 7' })).toBePressed();
});

test('newer changes are told where there were none', async () => {
  const list = { ...listOf(), total: 0 };
  renderPage(page({ list, newer: 1 }), [names]);
  await userEvent.click(screen.getByRole('button', { name: 'Show 1 new change' }));
  expect(list.refetch).toHaveBeenCalledOnce();
});

test('newer changes wait until they are asked for', async () => {
  const list = listOf(changeSetOf(7));
  renderPage(page({ list, newer: 2 }), [names]);
  await userEvent.click(screen.getByRole('button', { name: 'Show 2 new changes' }));
  expect(list.refetch).toHaveBeenCalledOnce();
});

test('a history that is empty, on its way or out of reach says so', () => {
  const shown = renderPage(page({ list: listOf() }));
  expect(screen.getByText('Nothing was done to it yet.')).toBeVisible();
  shown.show(page({ list: { ...listOf(), changeSets: null, loading: true } }));
  expect(document.querySelector('[aria-busy="true"]')).not.toBeNull();
  shown.show(page({ list: { ...listOf(), changeSets: null, trouble: NO_ANSWER } }));
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});
