// Takes the pictures of docs/edit/importing.md from a server with the seed graph alone, such as one that
// `npm start` has just started: node tests/e2e/take-import-pictures.ts <address>, with the
// administrator's E2E_EMAIL and E2E_PASSWORD. The import that it makes is discarded at the end.
import { button, compare, fileOf, upload } from './imports-of-tests.ts';
import { openPictured, signInPictured } from './pictures.ts';
import { showScreen } from './show-screen.ts';

const SKILLS = fileOf(
  'skills of the academy.csv',
  'Skill name,Synonyms,About,Category,Hours',
  'Feature stores,feature platform,Keeps the inputs of models in one place.,technical,20',
  'Prompt writing,prompt engineering,Asks a language model so that it answers well.,technical,12',
  'Data Visualisation,charts,Shows numbers as pictures that people read at a glance.,analytical,30',
  'Facilitation,moderation,Leads a group to a result that all of it stands by.,interpersonal,10',
);

const { page, take, close } = await openPictured('import', {
  viewport: { width: 1180, height: 720 },
});
await signInPictured(page);
await showScreen(page, '/import');
await upload(page, SKILLS);
await button(page, 'Go on to the columns').click();
await page.getByLabel('The table has').selectOption({ label: 'Skills' });
await take('columns');
await compare(page);
await take('differences');
await button(page, 'Take it off the list …').click();
await button(page, 'Take it off').click();
await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
await close();
