import { nameKey } from '../graph/name-key.ts';

/** Control characters but for line breaks and tabs. */
const CONTROL = /[\p{Cc}--[\t\n]]/gv;
/** Signs that nobody sees; joiners are a part of emoji and of Persian words. */
const INVISIBLE = /[[\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]--[\u200C\u200D]]/gv;
const WHITE = /[\s\u2028\u2029]+/gu;

/** A label as a name may be: one line, white space as one space, no sign that nobody sees. */
export const cleanLabel = (cell: string): string =>
  cell.replaceAll(INVISIBLE, '').replaceAll(WHITE, ' ').replaceAll(CONTROL, '').trim();

/** A text of several lines without what no reader sees. */
export const cleanText = (cell: string): string =>
  cell.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll(CONTROL, '').trim();

/** Names beside a name, each once, in their order. */
export function cleanAliases(labels: readonly string[], name: string): string[] {
  const known = new Set([nameKey(name)]);
  return labels.map(cleanLabel).filter((label) => {
    const key = nameKey(label);
    const isNew = key !== '' && !known.has(key);
    known.add(key);
    return isNew;
  });
}
