import type { MarkdownRenderer } from 'vitepress';

/** Lets cells in the head of a table that say nothing be no headers, which have to say something. */
export function emptyHeaders(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('empty-headers', ({ tokens }) => {
    for (const [at, token] of tokens.entries()) {
      if (token.type !== 'th_open' || tokens[at + 1]?.content !== '') continue;
      token.tag = 'td';
      const end = tokens[at + 2];
      if (end !== undefined) end.tag = 'td';
    }
  });
}
