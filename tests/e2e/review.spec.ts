import { ADMINISTRATOR } from './administrator.ts';
import { expectNothingInThemes } from './expect-accessible.ts';
import { expect } from './patient-expect.ts';
import { addPerson, signInPage } from './people-of-tests.ts';
import { applySkill, describeIndustry, hand, openAs, rejectAll } from './proposals-of-tests.ts';
import {
  button,
  expectAccessible,
  finish,
  openProposal,
  operation,
  words,
} from './review-of-tests.ts';
import { showScreen } from './show-screen.ts';
import { undo } from './suggestions-of-tests.ts';
import { test } from './warm-test.ts';

test('#16 three operations are decided by three keys, applied, and seen on the page', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(240_000);
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
  // What is around an entity may be the first of its kind that a new database is asked for.
  const around = operation(page, 1).getByRole('link', { name: 'Supply Chain' }).first();
  await expect(around).toBeVisible({ timeout: 45_000 });
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
  const applied = page.getByText(new RegExp(`^Proposal ${number} is applied as revision \\d+`));
  await expect(async () => {
    // The first review of a new database on a busy machine may be given up; then it is finished again.
    await page.keyboard.press('Control+Enter');
    await expect(applied).toBeVisible();
  }).toPass();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'See it' }).click();
  await expect(page.getByText(/^Applied as revision \d+ by Administrator/)).toBeVisible();
  await operation(page, 1).getByRole('link', { name: 'Supply Chain' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Supply chain' })).toBeVisible();
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
  await expectNothingInThemes(page);
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
