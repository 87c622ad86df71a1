import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTheme } from 'vitepress';
import { expect, test } from 'vitest';
import { REFERENCE_PAGES } from '../../docs/.vitepress/reference/reference-pages.ts';
import { SIDEBAR } from '../../docs/.vitepress/sidebar.ts';

const DOCS = join(import.meta.dirname, '../../docs');

const addresses = (items: readonly DefaultTheme.SidebarItem[]): string[] =>
  items.flatMap(({ link, items = [] }) => [...(link ? [link] : []), ...addresses(items)]);

/** All pages that are written by hand, by their addresses. */
const pages = globSync('**/*.md', { cwd: DOCS, exclude: ['reference/**'] })
  .filter((file) => file !== 'index.md')
  .map((file) => `/${file.replace(/(index)?\.md$/, '')}`);

test('every page is in the sidebar, once', () => {
  const made = ['', ...REFERENCE_PAGES.map(({ name }) => name)].map((name) => `/reference/${name}`);
  expect(addresses(SIDEBAR).toSorted()).toEqual([...pages, ...made].toSorted());
});

test('every recipe is shown on a page', () => {
  const shown = globSync('**/*.md', { cwd: DOCS }).flatMap((file) =>
    [...readFileSync(join(DOCS, file), 'utf8').matchAll(/^<<< .*\/recipes\/(\S+)/gm)].map(
      ([, recipe = '']) => recipe,
    ),
  );
  expect([...new Set(shown)].toSorted()).toEqual(
    globSync('*', { cwd: join(DOCS, 'recipes') }).toSorted(),
  );
});
