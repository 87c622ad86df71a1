import type { Locator, Page } from '@playwright/test';
import { ADMINISTRATOR } from './administrator.ts';
import { test } from './guarded-test.ts';
import { expect } from './patient-expect.ts';
import { addPerson, signInPage } from './people-of-tests.ts';
import { applySkill, describeIndustry, hand, openAs, rejectAll } from './proposals-of-tests.ts';
import { showScreen } from './show-screen.ts';
import { undo } from './suggestions-of-tests.ts';
import { colourViolationsOf, violationsOf } from './violations-of.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** The n-th operation of the change that is shown, from 1. */
const operation = (page: Page, at: number): Locator => page.locator(`#operation-${at - 1}`);

/** Words that no run before has left behind. */
const words = (text: string) => `${text} ${Date.now()}.`;

const finish = (page: Page) => button(page, /^Finish review/);

async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  expect(await violationsOf(page), 'in the light theme').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(await colourViolationsOf(page), 'in the dark theme').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

/** Opens the queue with a proposal, and waits until it can be decided. */
async function openProposal(page: Page, number: number): Promise<void> {
  await showScreen(page, `/review?change-set=${number}`);
  await expect(page.getByRole('heading', { name: `Proposal ${number}` })).toBeVisible();
  await expect(operation(page, 1)).toBeVisible();
}

test('three operations are decided by three keys, applied, and seen on the page', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const proposer = await openAs(baseURL ?? '', await addPerson(baseURL ?? '', 'CONTRIBUTOR'));
  const description = words('Bringing goods to where they are wanted');
  const number = await hand('proposeChanges', proposer, {
    changes: [
      await describeIndustry(proposer, 'supply-chain', description),
      applySkill('supply-chain', 'statistics'),
      applySkill('supply-chain', 'java'),
    ],
    reason: 'Three things about supply chains.',
  });
  await signInPage(page, ADMINISTRATOR);
  await openProposal(page, number);
  await expect(operation(page, 2).getByText('Said there.')).toBeVisible();
  await expect(operation(page, 2).getByText('§Skills ¶3')).toBeVisible();
  await expect(
    operation(page, 1).getByRole('link', { name: 'Supply Chain' }).first(),
  ).toBeVisible();
  await expectAccessible(page);

  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await press('a');
  await expect(operation(page, 1).getByText('Accepted')).toBeVisible();
  await expect(operation(page, 2)).toBeFocused();
  await press('a');
  await expect(operation(page, 3)).toBeFocused();
  await press('a');
  await expect(page.getByRole('heading', { name: 'Finish the review' })).toBeFocused();
  expect(keys, 'a key for each operation').toBe(3);
  await expect(page.getByText('None of the eight plans changes.').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(
    page.getByText(new RegExp(`^Proposal ${number} is applied as revision \\d+`)),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'See it' }).click();
  await expect(page.getByText(/^Applied as revision \d+ by Administrator/)).toBeVisible();
  await operation(page, 1).getByRole('link', { name: 'Supply Chain' }).first().click();
  // The page of an industry may be the first of its kind that a new database is asked for.
  await expect(page.getByText(description)).toBeVisible({ timeout: 45_000 });
  await proposer.dispose();
  const administrator = await openAs(baseURL ?? '', ADMINISTRATOR);
  await undo(administrator, number);
  await administrator.dispose();
});

test('what is applied is undone from where it is said to be applied', async ({ page, baseURL }) => {
  test.slow();
  const description = words('Where one studies for good');
  const administrator = await openAs(baseURL ?? '', ADMINISTRATOR);
  const number = await hand('proposeChanges', administrator, {
    changes: [await describeIndustry(administrator, 'academia', description)],
    reason: 'To be undone.',
  });
  await signInPage(page, ADMINISTRATOR);
  await openProposal(page, number);
  await button(page, /^Accept Change /).click();
  await finish(page).click();
  await expect(page.getByText(/is applied as revision/)).toBeVisible();
  await button(page, 'Undo').click();
  await expect(page.getByText(/^Undone as revision \d+/)).toBeVisible();
  await showScreen(page, '/industries/academia');
  await expect(page.getByText(description)).toHaveCount(0);
  await administrator.dispose();
});

test('what is rejected with a reason comes back to whoever proposed it, in these words', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const person = await addPerson(baseURL ?? '', 'CONTRIBUTOR');
  const proposer = await openAs(baseURL ?? '', person);
  const number = await hand('proposeChanges', proposer, {
    changes: [applySkill('manufacturing', 'java'), applySkill('manufacturing', 'statistics')],
    reason: 'Seen at a plant.',
  });
  await signInPage(page, ADMINISTRATOR);
  await openProposal(page, number);
  await page.keyboard.press('r');
  const reason = page.getByLabel('Why not?');
  await expect(reason).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(operation(page, 1)).toBeFocused();
  await page.keyboard.press('r');
  await page.keyboard.press('Enter');
  await expect(reason).toHaveAccessibleDescription(/Say why in a few words/);
  await expectAccessible(page);
  await page.keyboard.type('No source says so.');
  await page.keyboard.press('Enter');
  await expect(operation(page, 1).getByText('Rejected: No source says so.')).toBeVisible();
  await expect(operation(page, 2)).toBeFocused();
  await page.keyboard.press('k');
  await expect(operation(page, 1)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('r');
  await expect(reason).toHaveValue('No source says so.');
  await page.keyboard.type('Nor this.');
  await page.keyboard.press('Enter');
  await page.getByLabel('A word on the whole (optional)').fill('Tell us which plant.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(`Proposal ${number} is rejected.`)).toBeVisible();
  await proposer.dispose();

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const mine = await elsewhere.newPage();
  await signInPage(mine, person);
  await showScreen(mine, '/my-proposals');
  const proposal = mine.getByRole('article', { name: `Proposal ${number}: rejected` });
  await expect(proposal.getByText('Why: No source says so.')).toBeVisible();
  await expect(proposal.getByText('Why: Nor this.')).toBeVisible();
  await expect(proposal.getByText('Tell us which plant.')).toBeVisible();
  await expectAccessible(mine);
  await mine.setViewportSize({ width: 360, height: 740 });
  await expect
    .poll(() => mine.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(360);
  await elsewhere.close();
});

test('one withdraws a proposal of one’s own, once one has said so twice', async ({
  page,
  baseURL,
}) => {
  const person = await addPerson(baseURL ?? '', 'CONTRIBUTOR');
  const proposer = await openAs(baseURL ?? '', person);
  const number = await hand('proposeChanges', proposer, {
    changes: [applySkill('manufacturing', 'sql')],
    reason: 'To be withdrawn.',
  });
  await proposer.dispose();
  await signInPage(page, person);
  await showScreen(page, '/my-proposals');
  await button(page, `Withdraw proposal ${number}`).click();
  await expect(button(page, 'Keep it')).toBeFocused();
  await button(page, 'Withdraw').click();
  await expect(page.getByRole('article', { name: `Proposal ${number}: withdrawn` })).toBeVisible();
  await expect(page.getByRole('heading', { name: /: withdrawn$/ })).toBeFocused();
  await page.goto(`/review?change-set=${number}`);
  await expect(page.getByText(/^Withdrawn by /)).toBeVisible();
});

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

/** Turns pages until the list has an entry: other tests suggest things that nobody decides. */
async function findInList(page: Page, reason: string): Promise<Locator> {
  const list = page.getByRole('navigation', { name: 'Waiting proposals' });
  await expect(list).toBeVisible();
  const entry = list.getByRole('link', { name: new RegExp(reason) });
  const next = list.getByRole('button', { name: 'Next page' });
  while ((await entry.count()) === 0 && (await next.count()) > 0) {
    const before = await list.getByRole('link').first().textContent();
    await next.click();
    await expect(list.getByRole('link').first()).not.toHaveText(before ?? '');
  }
  return entry;
}

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

test('who may not decide reads along, and has no buttons and no keys', async ({
  page,
  baseURL,
}) => {
  const administrator = await openAs(baseURL ?? '', ADMINISTRATOR);
  const number = await hand('proposeChanges', administrator, {
    changes: [applySkill('entertainment-and-gaming', 'java')],
    reason: 'To be read.',
  });
  await signInPage(page, await addPerson(baseURL ?? '', 'CONTRIBUTOR'));
  await openProposal(page, number);
  await expect(page.getByText('Editors decide; you can read along.')).toBeVisible();
  await expect(button(page, /^(Accept|Reject|Finish)/)).toHaveCount(0);
  await page.keyboard.press('a');
  await expect(operation(page, 1).getByText('Accepted')).toHaveCount(0);
  await expect(page.getByRole('banner').getByRole('link', { name: /^Review/ })).toHaveCount(0);
  await expectAccessible(page);
  await rejectAll(administrator, { number, count: 1 });
  await administrator.dispose();
});

test('the keys of the queue are in the keyboard sheet there, and g r still leads to the roles', async ({
  page,
  baseURL,
}) => {
  const administrator = await openAs(baseURL ?? '', ADMINISTRATOR);
  const number = await hand('proposeChanges', administrator, {
    changes: [applySkill('autonomous-vehicles', 'java')],
    reason: 'For its keys.',
  });
  await signInPage(page, ADMINISTRATOR);
  await openProposal(page, number);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet.getByText('Reject the change, with a reason')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('a');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(operation(page, 1).getByText('Accepted')).toHaveCount(0);
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(page).toHaveURL('/roles');
  await rejectAll(administrator, { number, count: 1 });
  await administrator.dispose();
});
