import { assert, property, string } from 'fast-check';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../packages/dashboard/src/features/plan/export/escape-markdown.ts';

/** What a reader sees of a line of Markdown: its words, without tags and with signs for their names. */
function shownOf(markdown: string): string {
  const html = marked.parse(markdown, { async: false });
  const names = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html
    .replaceAll(/<\/?(?:p|h1|li|ul)>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: keyof typeof names) => names[name])
    .trim();
}

test.each([
  'C++ & C#',
  '**not bold** _nor this_',
  '[a link](https://example.org)',
  '<script>alert(1)</script>',
  '1. no list',
  '# no heading',
  'https://example.org/a_b',
  'someone@example.org',
  '&amp; | ~~~ `code`',
])('a name stands as it is, whatever signs are in it: %s', (given) => {
  expect(shownOf(escapeMarkdown(given))).toBe(given);
  expect(shownOf(`# ${escapeMarkdown(given)}`)).toBe(given);
});

test('no text means anything to Markdown', () => {
  assert(
    property(string({ minLength: 1 }), (given) => {
      const expected = given.replaceAll(/\s+/g, ' ').trim();
      expect(shownOf(escapeMarkdown(given))).toBe(expected);
    }),
  );
});
