import type { Locator, Page } from '@playwright/test';
import { expectNothingInThemes } from './expect-accessible.ts';
import { expect } from './patient-expect.ts';
import { showScreen } from './show-screen.ts';

/** A button by its name. */
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** The n-th operation of the change that is shown, from 1. */
export const operation = (page: Page, at: number): Locator => page.locator(`#operation-${at - 1}`);

/** Words that no run before has left behind. */
export const words = (text: string) => `${text} ${Date.now()}.`;

/** The button that sends the review. */
export const finish = (page: Page) => button(page, /^Finish review/);

/** Expects axe to find nothing to mend, in either theme. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expectNothingInThemes(page);
}

/** Opens the queue with a proposal, and waits until it can be decided. */
export async function openProposal(page: Page, number: number): Promise<void> {
  await showScreen(page, `/review?change-set=${number}`);
  await expect(page.getByRole('heading', { name: `Proposal ${number}` })).toBeVisible();
  await expect(operation(page, 1)).toBeVisible();
}

/** Turns pages until the list has an entry: other tests suggest things that nobody decides. */
export async function findInList(page: Page, reason: string): Promise<Locator> {
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
