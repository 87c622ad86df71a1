import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';
import { tabTo } from './tab-to.ts';
import { violationsOf } from './violations-of.ts';
import { test } from './warm-test.ts';

test('#24 a question in the search is answered by the right screen, by mouse', async ({ page }) => {
  await showScreen(page, '/');
  const search = page.getByRole('combobox', { name: 'Search' });
  await search.fill('How do I get from data engineers to an ML enginer?');
  await page
    .getByRole('option', { name: 'Show the way from Data Engineer to Machine Learning Engineer' })
    .click();
  await expect(page).toHaveURL('/plan?from=data-engineer&to=machine-learning-engineer');
});

test('a question is asked by keyboard, and answered above what its names find', async ({
  page,
}) => {
  await showScreen(page, '/');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('What does a data scientist need?');
  await page.keyboard.press('Enter');
  const answer = page.getByRole('main').getByRole('link', { name: 'What Data Scientist needs' });
  await expect(answer).toBeVisible();
  await expect(page.getByRole('main').getByRole('heading', { name: 'Roles' })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await answer.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/roles/data-scientist');
});

test('a question on the first page opens its screen, or the search where it is not understood', async ({
  page,
}) => {
  await showScreen(page, '/');
  const field = page.getByRole('textbox', { name: 'Or ask in words' });
  await tabTo(page, field);
  await page.keyboard.type('How do I get from data engineers to an ML engineer?');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/plan?from=data-engineer&to=machine-learning-engineer');
  await page.goBack();
  await field.fill('What does a quantum data scientist need?');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=What/);
  await expect(page.getByRole('main')).toContainText('The word “quantum” was not understood');
});

test('the palette answers questions, by keys alone', async ({ page }) => {
  await showScreen(page, '/roles/data-scientist');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('compare AI engineer and ML engineer');
  const answer = page.getByRole('group', { name: 'Answer' }).getByRole('option');
  await expect(answer).toHaveText('Compare AI Engineer and Machine Learning Engineer');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/compare?roles=ai-engineer~machine-learning-engineer');
});

test('what is not understood is told, and the nearest is offered', async ({ page }) => {
  await showScreen(page, '/search?q=What+does+a+quantum+data+scientist+need%3F');
  const main = page.getByRole('main');
  await expect(main).toContainText('The word “quantum” was not understood');
  await expect(main.getByRole('link', { name: 'What Data Scientist needs' })).toBeVisible();

  await showScreen(page, '/search?q=Compare+xyzzyplugh+and+data+analyst');
  await expect(main).toContainText('Nothing of the kind is called “xyzzyplugh”.');

  await showScreen(page, '/search?q=python+wizardry');
  await expect(main).toContainText('The word “wizardry” was not understood.');
  const skills = main.getByRole('region', { name: 'Skills' });
  await expect(skills.getByRole('listitem').first()).toContainText('Python');
});
