// Takes the pictures of docs/reviewing.md from a server with the seed graph alone, such as one that
// `npm start` has just started: node tests/e2e/take-review-pictures.ts <address>, with the
// administrator's E2E_EMAIL and E2E_PASSWORD.
import {
  openPictured,
  PICTURED_ADMINISTRATOR,
  PICTURED_SERVER,
  signInPictured,
} from './pictures.ts';
import { hand, openAs } from './proposals-of-tests.ts';
import { finish, openProposal, operation } from './review-of-tests.ts';

const evidence = {
  source: 'machine-learning-career',
  locator: '§Skills ¶3',
  note: 'Inputs of models are asked to be kept in one place.',
};

const proposal = {
  changes: [
    {
      createSkill: {
        name: 'Feature stores',
        description: 'Keeps the inputs of models in one place, for training and for serving alike.',
        category: 'TECHNICAL',
        aliases: ['Feature platform'],
      },
    },
    {
      require: {
        role: 'machine-learning-engineer',
        skill: 'feature-stores',
        necessity: 'ESSENTIAL',
        importance: 4,
        level: 3,
        basis: 'ARTICLE',
        evidence: [evidence],
      },
    },
    { buildsOn: { skill: 'feature-stores', prerequisite: 'sql', level: 2 } },
  ],
  reason: 'Feature stores are asked for by now.',
};

const requests = await openAs(PICTURED_SERVER, PICTURED_ADMINISTRATOR);
const number = await hand('proposeChanges', requests, proposal);
const { page, take, close } = await openPictured('review', {
  viewport: { width: 1180, height: 720 },
});
await signInPictured(page);
await openProposal(page, number);
await take('begin');
await page.keyboard.press('a');
await page.keyboard.press('a');
await page.keyboard.press('r');
await page.keyboard.type('Nothing in the article says so.');
await take('reason', operation(page, 3));
await page.keyboard.press('Enter');
await page
  .getByText(/plans change/)
  .first()
  .waitFor();
await take('plans', page.locator('section', { hasText: /^What becomes/ }).last());
await finish(page).click();
await page.getByText(/is applied as revision/).waitFor();
await page.goto('/my-proposals');
await page.getByRole('article').first().waitFor();
await take('mine');
await close();
await requests.dispose();
