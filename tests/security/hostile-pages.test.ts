import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ADMINISTRATOR_PAGES, MADE_PAGES, OPEN_PAGES } from '../e2e/hostile-pages.ts';

const DASHBOARD = join(import.meta.dirname, '../../packages/dashboard/src');
const read = (path: string) => readFileSync(join(DASHBOARD, path), 'utf8');

/** The addresses of a file, as the router takes them: those of routes, and of lists and entities. */
const pathsIn = (path: string, pattern: RegExp): string[] =>
  [...read(path).matchAll(pattern)].map(([, found = '']) => found);

const ROUTES = [
  ...pathsIn('app/routes.tsx', /^ {2}path: '(.+)',$/gm),
  ...pathsIn('lib/urls.ts', /^ {2}[A-Z]\w+: '(\/\w+\/\$slug)',$/gm),
  ...pathsIn('lib/browse-url.ts', /^ {2}[A-Z]\w+: '(\/\w+)',$/gm),
];

/** Whether an address is one that a route answers. */
function isOf(route: string, address: string): boolean {
  const parts = route.replaceAll(/\/\{-\$\w+\}/g, '(?:/[^/]+)?').replaceAll(/\$\w+/g, '[^/]+');
  return new RegExp(`^${parts}$`).test(address.split(/[?#]/)[0] ?? '');
}

test('hostile texts are opened on every page that the dashboard has', () => {
  const opened = [...OPEN_PAGES, ...ADMINISTRATOR_PAGES, ...MADE_PAGES];
  expect(ROUTES.length).toBeGreaterThan(40);
  expect(ROUTES.filter((route) => !opened.some((address) => isOf(route, address)))).toEqual([]);
});
