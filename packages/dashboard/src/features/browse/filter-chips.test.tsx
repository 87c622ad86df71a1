import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerNames } from '../../testing/change-set-fixtures';
import { renderPage } from '../../testing/render-page';
import { readBrowseState } from './browse-state';
import { FilterChips } from './filter-chips';
import { KIND_LISTS } from './lists/kind-lists';

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
