/** Control characters, but for line breaks and tabs, which a description may have. */
const CONTROL = /[\p{Cc}--[\t\n\r]]/v;
/** Letters of Hangul and a pattern of Braille that stand for a place with nothing in it. */
const BLANK_LETTERS = /[\u115F\u1160\u2800\u3164\uFFA0]/gu;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** Signs that nobody sees; emoji and Persian need joiners. */
const INVISIBLE = /[[\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]--[\u200C\u200D]]/v;

/** Why nobody could read a text as it is, and what to do; undefined where it can be read. */
export function whyUnreadable(text: string): string | undefined {
  if (!text.isWellFormed()) return 'is no valid Unicode; write it anew';
  if (!VISIBLE.test(text.replaceAll(BLANK_LETTERS, ''))) return 'is empty; write something';
  if (CONTROL.test(text)) return 'has a control character; take it away';
  return undefined;
}

/** Whether a text has signs that nobody sees, by which two names would look like one. */
export const hidesSigns = (text: string): boolean => INVISIBLE.test(text);
