// Takes the pictures of docs/editing.md from a server with the seed graph alone, such as one that
// `npm start` has just started: node tests/e2e/take-edit-pictures.ts <address>, with the
// administrator's E2E_EMAIL and E2E_PASSWORD. The change that it makes is taken back at the end.
import { openPictured, signInPictured } from './pictures.ts';

const { page, take, close } = await openPictured('edit', {
  viewport: { width: 1180, height: 560 },
});
await signInPictured(page);

await page.goto('/roles/data-analyst');
const pencil = page.getByRole('link', { name: 'Edit: SQL', exact: true });
await pencil.scrollIntoViewIfNeeded();
await pencil.focus();
await take('begin');
await pencil.click();
const level = page.getByRole('group', { name: 'Which level?' });
await level.getByText('expert', { exact: true }).click();
await take('grade');
await page.getByRole('button', { name: 'Save' }).click();
await page.getByText(/^Saved as change set \d+/).waitFor();
await take('saved');
await page.getByRole('button', { name: 'Undo' }).click();
await page.getByText(/^Undone/).waitFor();
await close();
