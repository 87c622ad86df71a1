import type { MockLink } from '@apollo/client/testing';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { RevertChangeSetDocument } from '../../apollo/revert-change-set.generated';
import { renderPage } from '../../testing/render-page';
import { UndoToast } from './undo-toast';

const keys: unknown[] = [];

const undoing = (result: Partial<MockLink.MockedResponse>): MockLink.MockedResponse => ({
  request: {
    query: RevertChangeSetDocument,
    variables: ({ key }) => keys.push(key) > 0,
  },
  ...result,
});

const undone = undoing({
  result: {
    data: {
      revertChangeSet: {
        __typename: 'ChangeSet',
        number: 8,
        state: 'APPLIED',
        revision: 13,
        reverts: 7,
        operations: [],
      },
    },
  },
});

function show(answers: readonly MockLink.MockedResponse[], { takesFocus = false } = {}) {
  const onUndone = vi.fn();
  renderPage(
    <UndoToast
      number={7}
      words="It is done."
      undoing={{ reason: 'Undone.', done: ({ number }) => `Undone by ${number}.`, onUndone }}
      renderLink={(number) => <a href={`/changes/${number}`}>Change {number}</a>}
      takesFocus={takesFocus}
      onClose={() => undefined}
    />,
    answers,
  );
  return onUndone;
}

const undo = () => userEvent.click(screen.getByRole('button', { name: 'Undo' }));

test('what is undone is told, leads to what undid it, and is not undone twice', async () => {
  const onUndone = show([undone], { takesFocus: true });
  expect(screen.getByText('It is done.', { exact: false })).toHaveFocus();
  await undo();
  const said = await screen.findByText('Undone by 8.', { exact: false });
  await waitFor(() => expect(said).toHaveFocus());
  expect(screen.getByRole('link', { name: 'Change 8' })).toHaveAttribute('href', '/changes/8');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(onUndone).toHaveBeenCalledOnce();
});

test('without a way to it, nothing stands behind the words', () => {
  renderPage(<UndoToast number={7} words="It is done." undoing={null} onClose={() => undefined} />);
  expect(screen.getByRole('status').textContent).toBe('It is done.');
});

test('where no answer comes it says so, and what is sent again is the same', async () => {
  keys.length = 0;
  const onUndone = show([undoing({ error: new TypeError('Failed to fetch') }), undone]);
  await undo();
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no answer from the server.');
  expect(onUndone).not.toHaveBeenCalled();
  await undo();
  expect(await screen.findByText('Undone by 8.', { exact: false })).toBeVisible();
  expect(new Set(keys).size).toBe(1);
});
