import { ADMINISTRATOR_SCREENS, SCREENS } from './screens.ts';

/** One of each sort of page, and of each way in which it shows what people have written. */
const OPEN: readonly (keyof typeof SCREENS)[] = [
  'home',
  'skills that open doors',
  'plan with evidence',
  'plan with all steps',
  'plan with ticks',
  'plan from skills',
  'role with evidence',
  'skill',
  'tool',
  'industry',
  'trend',
  'credential',
  'place',
  'skill with its neighbourhood as a table',
  'source with evidence',
  'search',
  'list of roles',
  'list of skills',
  'list of tools',
  'list of industries',
  'list of trends',
  'list of credentials',
  'list of places',
  'list of sources',
  'text to be pasted',
  'API explorer',
  'skills that were shared',
  'comparison of four roles',
  'explorer from a role',
  'explorer with a plan',
  'suggestion about a role',
  'suggestion about a source',
  'sign in',
  'history with a comparison',
  'activity',
  'change set',
  'health with findings',
  'export',
];

/** What everyone is shown. */
export const OPEN_PAGES: readonly string[] = OPEN.map((name) => SCREENS[name]);

/** What administrators are shown. */
export const ADMINISTRATOR_PAGES: readonly string[] = Object.values(ADMINISTRATOR_SCREENS);

/** What is shown of an import, of a suggestion and to whoever has a link is made by the test itself. */
export const MADE_PAGES: readonly string[] = ['/import', '/import/id', '/suggestion', '/password'];
