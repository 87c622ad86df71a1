// Takes the pictures of the screens from a server with the seed graph alone, such as one that
// `npm start` has just started: node tests/e2e/take-screen-pictures.ts <address>.
import type { Page } from '@playwright/test';
import { openPictured } from './pictures.ts';
import { showScreen } from './show-screen.ts';

const PLAN = '/plan?from=data-engineer&to=machine-learning-engineer';
const SKILLS = 'python.4~sql.3~statistics.3~data-visualisation.3~communication.4';

const SCREENS = {
  plan: PLAN,
  role: '/roles/machine-learning-engineer',
  compare: '/compare?roles=data-analyst~data-scientist~data-engineer',
};

const mapOf = (page: Page) => page.getByRole('group', { name: /^Map of the routes/ });

const wide = await openPictured('screen');
for (const [name, address] of Object.entries(SCREENS)) {
  await showScreen(wide.page, address);
  await wide.take(name);
}
await showScreen(wide.page, PLAN);
await wide.take('map', mapOf(wide.page));
await wide.page.goto(`/my-skills?skills=${SKILLS}`);
await wide.page.getByRole('button', { name: 'Keep as mine' }).click();
await wide.page.getByRole('button', { name: 'Close this message' }).click();
await wide.take('my-skills');
await wide.page.goto('/explore?acts=role/data-scientist.20&form=drawing');
const drawing = wide.page.getByRole('application').and(wide.page.locator('[data-entity-keys]'));
await drawing.waitFor();
await wide.page.getByText('Finding a place').waitFor({ state: 'hidden' });
await wide.take('explore', drawing);
await wide.close();

const dark = await openPictured('screen', { colorScheme: 'dark' });
await showScreen(dark.page, PLAN);
await dark.take('map-dark', mapOf(dark.page));
await dark.close();

const phone = await openPictured('screen', { viewport: { width: 360, height: 720 } });
await showScreen(phone.page, PLAN);
await phone.take('phone');
await phone.close();
