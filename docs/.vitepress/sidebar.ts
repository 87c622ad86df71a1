import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTheme } from 'vitepress';
import { REFERENCE_PAGES } from './reference/reference-pages.ts';

type Item = DefaultTheme.SidebarItem;

/** A page, by what it is called in the sidebar. */
const page = (text: string, link: string): Item => ({ text, link });

/** A page with others below it, which are shown where the reader is among them. */
const group = (text: string, link: string, items: Item[]): Item => ({
  text,
  link,
  collapsed: true,
  items,
});

/** All pages: a group for each of those for whom they are, who begin with its own page. */
export const SIDEBAR: Item[] = [
  group('Explore', '/explore/', [
    page('Find things', '/explore/finding'),
    page('Lists', '/lists'),
    page('Read a page', '/explore/entities'),
    page('Plan a way', '/explore/plans'),
    page('Compare roles', '/explore/comparing'),
    page('My skills', '/explore/my-skills'),
    page('Read a CV or an advertisement', '/explore/reading-a-text'),
    page('Walk through the graph', '/explore/walking'),
    page('Take things along', '/explore/taking-along'),
    page('The screens', '/screens'),
    page('All features', '/features'),
  ]),
  group('Edit', '/edit/', [
    page('Edit in place, and add', '/editing'),
    page('Change many at once', '/bulk-editing'),
    page('Merge, and take out of use', '/merging'),
    page('Review', '/reviewing'),
    page('History and revert', '/history'),
    page('Health', '/health'),
    page('Import files', '/edit/importing'),
    page('The golden plans', '/golden-plans'),
  ]),
  group('Develop', '/develop/', [
    page('Search, and plan', '/develop/planning'),
    page('Read lists', '/develop/lists'),
    page('Change the graph', '/develop/changing'),
    page('Change sets', '/change-sets'),
    page('Follow the graph', '/develop/following'),
    page('Told of changes', '/webhooks'),
    page('Errors and limits', '/develop/errors'),
    page('Exporting, and importing again', '/exporting'),
    group(
      'Schema reference',
      '/reference/',
      REFERENCE_PAGES.map(({ title, name }) => page(title, `/reference/${name}`)),
    ),
    page('What the graph is made of', '/develop/graph'),
    page('Words', '/develop/words'),
    page('Architecture', '/develop/architecture'),
    page('Contributing', '/develop/contributing'),
    group('Decisions', '/decisions/', decisions()),
  ]),
  group('Operate', '/operate/', [
    page('With Docker', '/docker'),
    page('On a Neo4j of your own', '/operate/neo4j'),
    page('Settings', '/operate/settings'),
    page('Accounts, mail and OpenID', '/accounts'),
    page('Back up and restore', '/backup'),
    page('Bring it up to date', '/operate/upgrade'),
    page('Import at scale', '/operate/large-imports'),
    page('Importing taxonomies', '/importing'),
    page('Watch it', '/operate/watching'),
    page('Security settings', '/operate/security-settings'),
    page('Security', '/operate/security-promises'),
    page('Security tests', '/security-tests'),
    page('OWASP ASVS', '/asvs'),
    page('What is promised about writes', '/reliability'),
  ]),
];

/** The decisions in their order, each called by its heading. */
function decisions(): Item[] {
  const folder = join(import.meta.dirname, '../decisions');
  return readdirSync(folder)
    .filter((file) => file !== 'index.md')
    .toSorted()
    .map((file) => {
      const [, heading = file] = /^# (.*)$/m.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      return page(heading, `/decisions/${file.replace(/\.md$/, '')}`);
    });
}
