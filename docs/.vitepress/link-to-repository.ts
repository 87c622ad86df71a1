import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';

type Token = ReturnType<MarkdownRenderer['parse']>[number];

const DOCS = join(import.meta.dirname, '..');
const REPOSITORY = join(DOCS, '..');

/** Files of the repository that have a page of their own. */
const PAGES: Readonly<Record<string, string>> = {
  'ARCHITECTURE.md': '/develop/architecture',
  'CONTEXT.md': '/develop/words',
  'CONTRIBUTING.md': '/develop/contributing',
  'SECURITY.md': '/operate/security-promises',
  'graph/README.md': '/develop/graph',
  'schema.graphql': '/reference/',
};

/**
 * Lets pages link to files of the repository, as they do where they are read without the site. A link to
 * what has a page leads there; of any other the text is left, as the site knows no address for it.
 */
export function linkToRepository(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('link-to-repository', (state) => {
    const { path } = state.env as { path: string };
    for (const { children } of state.tokens) turnLinks(children ?? [], path);
  });
}

function turnLinks(tokens: readonly Token[], page: string): void {
  let isText = false;
  for (const token of tokens) {
    if (token.type === 'link_open') {
      const link = linkOnSite(token.attrGet('href') ?? '', page);
      isText = link === undefined;
      if (link === undefined) becomeText(token);
      else token.attrSet('href', link);
    } else if (token.type === 'link_close' && isText) {
      becomeText(token);
      isText = false;
    }
  }
}

function becomeText(token: Token): void {
  token.type = token.nesting === 1 ? 'span_open' : 'span_close';
  token.tag = 'span';
  token.attrs = null;
}

/**
 * Where a link of a page leads on the site; undefined for a file that is no page.
 * @throws Error where there is no such file
 */
export function linkOnSite(link: string, page: string): string | undefined {
  if (/^([a-z]+:|\/|#)/.test(link)) return link;
  const [path = '', anchor = ''] = link.split(/(?=#)/);
  const file = resolve(dirname(sourceOf(page)), path);
  if (!existsSync(file)) throw new Error(`${page} links to ${link}, which is not there.`);
  const known = PAGES[relative(REPOSITORY, file)];
  if (known !== undefined) return known + anchor;
  const inDocs = relative(DOCS, file);
  return inDocs.endsWith('.md') && !inDocs.startsWith('..') ? `/${inDocs}${anchor}` : undefined;
}

/** The file whose text a page shows: of the repository, where the page includes it. */
function sourceOf(page: string): string {
  const address = `/${relative(DOCS, page).replace(/\.md$/, '')}`;
  const included = Object.keys(PAGES).find(
    (file) => file.endsWith('.md') && PAGES[file] === address,
  );
  return included === undefined ? page : join(REPOSITORY, included);
}
