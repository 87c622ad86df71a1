import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { answerNames } from '../../testing/change-set-fixtures';
import { renderPage } from '../../testing/render-page';
import { readBrowseState } from './browse-state';
import { FilterChips } from './filter-chips';
import { KIND_LISTS } from './lists/kind-lists';

function Chips() {
  const list = KIND_LISTS.Skill;
  const [state, setState] = useState(() => readBrowseState(list, { q: 'a', category: 'DOMAIN' }));
  return (
    <main tabIndex={-1}>
      <FilterChips
        list={list}
        state={state}
        change={(change) => setState({ ...state, ...change })}
      />
    </main>
  );
}

test('once a chip is taken away the next has the focus, and at last the page', async () => {
  renderPage(<Chips />);
  await userEvent.click(screen.getByRole('button', { name: /^Remove the filter Name/ }));
  expect(screen.getByRole('button', { name: /^Remove the filter Category/ })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(screen.getByRole('main')).toHaveFocus();
});

test('conditions call entities by their names, and what belongs together stands in brackets', async () => {
  const list = KIND_LISTS.Skill;
  const where = 'any~category.is.DOMAIN~all(roles.to.nlp-engineer~name.hasNot.x)';
  const state = readBrowseState(list, { where });
  const names = answerNames(['NLP-Engineer']);
  renderPage(<FilterChips list={list} state={state} change={() => undefined} />, [names]);
  const chip = await screen.findByText(
    'Category: is Knowledge of the field or (Roles that need it: include NLP-Engineer and Name: does not contain “x”)',
  );
  expect(chip).toBeVisible();
});
