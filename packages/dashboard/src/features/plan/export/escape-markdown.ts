/** The signs that mean something in Markdown wherever they stand; each may have a backslash before it. */
const SIGNS = /[\\`*_{}[\]<>()#+\-.!|~&=:]/g;

/** A text as Markdown shows it letter by letter, in one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(SIGNS, '\\$&');
}
