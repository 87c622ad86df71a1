import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTheme } from 'vitepress';
import { REFERENCE_PAGES } from './reference/reference-pages.ts';

type Item = DefaultTheme.SidebarItem;

/** A folder or a page, by what it is called in the sidebar. */
const page = (text: string, link: string): Item => ({ text, link });

/** Those for whom there are pages; the first page of each is where the navigation leads. */
export const AUDIENCES = [
  {
    text: 'Explore',
    link: '/explore/',
    items: [page('Begin here', '/explore/'), page('The screens', '/screens')],
  },
  {
    text: 'Edit',
    link: '/editing',
    items: [
      page('Edit in place, and add', '/editing'),
      page('Change many at once', '/bulk-editing'),
      page('Merge, and take out of use', '/merging'),
      page('Review', '/reviewing'),
      page('History and revert', '/history'),
      page('Health', '/health'),
      page('The golden plans', '/golden-plans'),
    ],
  },
  {
    text: 'Develop',
    link: '/develop/',
    items: [
      page('Ask the API', '/develop/'),
      page('Search, and plan', '/develop/planning'),
      page('Read lists', '/develop/lists'),
      page('Change the graph', '/develop/changing'),
      page('Follow the graph', '/develop/following'),
      page('Errors and limits', '/develop/errors'),
      page('Change sets', '/change-sets'),
      page('Told of changes', '/webhooks'),
      page('Exporting, and importing again', '/exporting'),
      page('What the graph is made of', '/develop/graph'),
      {
        text: 'Schema reference',
        collapsed: true,
        items: REFERENCE_PAGES.map(({ title, name }) => page(title, `/reference/${name}`)),
      },
      page('Words', '/develop/words'),
      page('Architecture', '/develop/architecture'),
      page('Contributing', '/develop/contributing'),
      { text: 'Decisions', collapsed: true, items: decisions() },
    ],
  },
  {
    text: 'Operate',
    link: '/docker',
    items: [
      page('With Docker', '/docker'),
      page('Accounts, mail and OpenID', '/accounts'),
      page('Backups', '/backup'),
      page('Importing taxonomies', '/importing'),
      page('What is promised about writes', '/reliability'),
      page('Security', '/operate/security-promises'),
      page('Security tests', '/security-tests'),
      page('ASVS', '/asvs'),
    ],
  },
] as const;

/** The sidebar, which has every page: a group for each audience, open where the reader is. */
export function sidebar(): Item[] {
  return AUDIENCES.map(({ text, items }) => ({ text, collapsed: true, items: [...items] }));
}

/** The decisions in their order, each called by its heading. */
function decisions(): Item[] {
  const folder = join(import.meta.dirname, '../decisions');
  return readdirSync(folder)
    .toSorted()
    .map((file) => {
      const [, heading = file] = /^# (.*)$/m.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      return page(heading, `/decisions/${file.replace(/\.md$/, '')}`);
    });
}
