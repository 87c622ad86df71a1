import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderPage } from '../../../testing/render-page';
import { readBrowseState } from '../browse-state';
import { KIND_LISTS } from '../lists/kind-lists';
import { DraftItems } from './draft-items';
import { useConditionDraft } from './use-condition-draft';

const list = KIND_LISTS.Skill;
const state = readBrowseState(list, {});

function Draft() {
  return (
    <DraftItems list={list} state={state} drafting={useConditionDraft(list, state)} tried={false} />
  );
}

const field = (number: number) =>
  screen.getByRole('combobox', { name: `Field of condition ${number}` });

test('what is added has the focus, and what is left once a part is removed', async () => {
  renderPage(<Draft />);
  await userEvent.click(screen.getByRole('button', { name: 'Add a condition' }));
  expect(field(2)).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Add a group' }));
  expect(field(3)).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Add a condition to group 1' }));
  expect(field(4)).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Remove group 1' }));
  expect(field(2)).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Remove condition 2' }));
  await userEvent.click(screen.getByRole('button', { name: 'Remove condition 1' }));
  expect(screen.getByRole('button', { name: 'Add a condition' })).toHaveFocus();
});
