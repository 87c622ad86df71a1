import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Refuses a site with links to places that a page does not have, which would lead to its head: VitePress
 * looks for pages alone.
 * @throws Error naming every such link
 */
export function checkAnchors(folder: string): void {
  const pages = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => [`/${file}`, readFileSync(join(folder, file), 'utf8')]),
  );
  const ids = new Map([...pages].map(([address, html]) => [address, idsIn(html)]));
  const dead = [...pages].flatMap(([address, html]) =>
    linksIn(html)
      .filter(({ path, anchor }) => !ids.get(pageAt(path, address))?.has(anchor))
      .map(({ path, anchor }) => `${address} links to ${path}#${anchor}, which is not there.`),
  );
  if (dead.length > 0) throw new Error([...new Set(dead)].join('\n'));
}

const idsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));

/** Links within the site that lead to a place in a page. */
const linksIn = (html: string): { readonly path: string; readonly anchor: string }[] =>
  [...html.matchAll(/ href="([^":#]*)#([^"]+)"/g)].map(([, path = '', anchor = '']) => ({
    path,
    anchor: decodeURIComponent(anchor),
  }));

/** The file that a path of the site leads to, from a page. */
function pageAt(path: string, from: string): string {
  if (path === '') return from;
  return path.endsWith('/') ? `${path}index.html` : path;
}
