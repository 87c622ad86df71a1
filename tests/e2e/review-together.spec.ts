import { ADMINISTRATOR } from './administrator.ts';
import { expect } from './patient-expect.ts';
import { signInPage } from './people-of-tests.ts';
import { applySkill, describeIndustry, hand, openAs, rejectAll } from './proposals-of-tests.ts';
import {
  button,
  expectAccessible,
  findInList,
  finish,
  openProposal,
  operation,
  words,
} from './review-of-tests.ts';
import { showScreen } from './show-screen.ts';
import { undo } from './suggestions-of-tests.ts';
import { test } from './warm-test.ts';

test('a conflict is named by its field, and decided for what is there or over it', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const [proposed, current] = [words('As it is proposed'), words('As it was put since')];
  const administrator = await openAs(baseURL ?? '', ADMINISTRATOR);
  const number = await hand('proposeChanges', administrator, {
    changes: [
      await describeIndustry(administrator, 'cybersecurity', proposed),
      applySkill('cybersecurity', 'java'),
    ],
    reason: 'Two at once.',
  });
  const since = await hand('applyChanges', administrator, {
    changes: [await describeIndustry(administrator, 'cybersecurity', current)],
    reason: 'Quicker.',
  });
  await signInPage(page, ADMINISTRATOR);
  await openProposal(page, number);
  const first = operation(page, 1);
  await expect(first.getByRole('heading', { name: 'Changed since it was proposed' })).toBeVisible();
  await expect(first.getByText(current).first()).toBeVisible();
  await expectAccessible(page);
  // To accept all at once overwrites nobody's work.
  await page.keyboard.press('b');
  await expect(operation(page, 2).getByText('Accepted')).toBeVisible();
  await expect(page.getByText('1 change is not decided yet.')).toBeVisible();
  await expect(first).toBeFocused();
  await page.keyboard.press('r');
  await expect(page.getByLabel('Why not?')).toHaveValue(/^It was changed in the meantime/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await expect(first.getByText('Accepted over the conflict')).toBeVisible();
  await finish(page).click();
  await expect(page.getByText(/is applied as revision/)).toBeVisible();
  await showScreen(page, '/industries/cybersecurity');
  await expect(page.getByText(proposed)).toBeVisible();
  await undo(administrator, number);
  await undo(administrator, since);
  await administrator.dispose();
});

test('what the eight plans become is shown before anything is accepted for good', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const administrator = await openAs(baseURL ?? '', ADMINISTRATOR);
  const level = { necessity: 'ESSENTIAL', importance: 5, level: 5 };
  const number = await hand('proposeChanges', administrator, {
    changes: [{ require: { role: 'machine-learning-engineer', skill: 'spreadsheets', ...level } }],
    reason: 'To see what it would do.',
  });
  await signInPage(page, ADMINISTRATOR);
  await openProposal(page, number);
  await page.keyboard.press('a');
  await expect(page.getByText(/^[2-8] of 8 plans change/).first()).toBeVisible();
  const plans = page.getByRole('table');
  await expect(plans.first().getByRole('row', { name: /^Levels to gain/ })).toBeVisible();
  await expectAccessible(page);
  await button(page, /^Decide again/).click();
  await expect(
    page.getByText('Nothing is accepted so far', { exact: false }).first(),
  ).toBeVisible();
  await rejectAll(administrator, { number, count: 1 });
  await administrator.dispose();
});

test('what one decides leaves the other’s list, and what the other had decided is not lost', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const administrator = await openAs(baseURL ?? '', ADMINISTRATOR);
  const reason = `Watched by two, ${Date.now()}.`;
  const number = await hand('proposeChanges', administrator, {
    changes: [applySkill('finance', 'java')],
    reason,
  });
  await signInPage(page, ADMINISTRATOR);
  await openProposal(page, number);
  const entry = await findInList(page, reason);
  await expect(entry).toHaveCount(1);
  await page.keyboard.press('a');

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await elsewhere.newPage();
  await signInPage(other, ADMINISTRATOR);
  await openProposal(other, number);
  await other.keyboard.press('r');
  await other.keyboard.type('Seen before.');
  await other.keyboard.press('Enter');
  await other.keyboard.press('Control+Enter');
  await expect(other.getByText(`Proposal ${number} is rejected.`)).toBeVisible();
  await elsewhere.close();

  await expect(entry).toHaveCount(0);
  await expect(page.getByText(/^Rejected by Administrator/)).toBeVisible();
  await expect(page.getByText(/^It was decided while you were at it/)).toBeVisible();
  await expect(page.getByText('You had: 1 accepted')).toBeVisible();
  await expectAccessible(page);
  await button(page, 'Drop my decisions').click();
  await expect(page.getByText(/^It was decided while you were at it/)).toHaveCount(0);
  await administrator.dispose();
});

test('what does not arrive keeps every decision, through a reload too', async ({
  page,
  guard,
  baseURL,
}) => {
  test.slow();
  guard.expectOnConsole(/ERR_FAILED/);
  const administrator = await openAs(baseURL ?? '', ADMINISTRATOR);
  const number = await hand('proposeChanges', administrator, {
    changes: [applySkill('technology', 'java'), applySkill('technology', 'sql')],
    reason: 'Sent in a tunnel.',
  });
  await signInPage(page, ADMINISTRATOR);
  await openProposal(page, number);
  await page.keyboard.press('r');
  await page.keyboard.type('Not so.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('r');
  await page.keyboard.press('Enter');
  const isSending = (body: string | null) => body?.includes('reviewChangeSet(') === true;
  await page.route('**/graphql', (route) =>
    isSending(route.request().postData()) ? route.abort() : route.fallback(),
  );
  await finish(page).click();
  await expect(page.getByText(/^There is no answer from the server. Your decisions/)).toBeVisible();
  await expectAccessible(page);
  await page.unrouteAll();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(operation(page, 1).getByText('Rejected: Not so.')).toBeVisible();
  await expect(operation(page, 2).getByText('Rejected: Not so.')).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'Compare' }).click();
  const question = page.getByRole('dialog', { name: 'Leave without finishing the review?' });
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await finish(page).click();
  await expect(page.getByText(`Proposal ${number} is rejected.`)).toBeVisible();
  await administrator.dispose();
});

test('a phone shows list and change one after the other, and everything is done by touch', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const administrator = await openAs(baseURL ?? '', ADMINISTRATOR);
  const reason = `On the way, ${Date.now()}.`;
  const number = await hand('proposeChanges', administrator, {
    changes: [applySkill('advertising-and-marketing', 'java')],
    reason,
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await signInPage(page, ADMINISTRATOR);
  await showScreen(page, '/review');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
  const entry = await findInList(page, reason);
  await expectAccessible(page);
  await entry.click();
  await expect(page.getByRole('heading', { name: `Proposal ${number}` })).toBeFocused();
  await expect(entry).toHaveCount(0);
  await button(page, /^Reject Add: /).click();
  await page.getByLabel('Why not?').fill('Too vague.');
  await page.getByRole('button', { name: 'Reject', exact: true }).click();
  await expectAccessible(page);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(360);
  await page.getByRole('link', { name: /All waiting proposals/ }).click();
  await expect(page.getByText('1 of 1 decided')).toBeVisible();
  await page.goBack();
  await finish(page).click();
  await expect(page.getByText(`Proposal ${number} is rejected.`)).toBeVisible();
  await administrator.dispose();
});
