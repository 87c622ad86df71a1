/** British endings, and what is written for them elsewhere; both fold into the latter. */
const SPELLINGS: readonly (readonly [british: RegExp, key: string])[] = [
  [/is(e|ed|er|ing|ation)$/, 'iz$1'],
  [/ys(e|ed|er|ing)$/, 'yz$1'],
  [/ll(ed|er|ing)$/, 'l$1'],
  [/(.{2})our$/, '$1or'],
  [/tre$/, 'ter'],
  [/ramme$/, 'ram'],
  [/ogue$/, 'og'],
  [/gement$/, 'gment'],
];

/** Shorter words are names and abbreviations more often than plurals. */
const SHORTEST_PLURAL = 4;

const VERSION = /^(\p{L}{4,})\d+$/u;

/**
 * What a word is compared by: without case, accents, plural, the number of a version behind it, and
 * what sets British spelling apart. It need not be a word itself.
 */
export function wordKey(word: string): string {
  const folded = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$|['’](?=s$)/u, '');
  return spelt(singular(folded.replace(VERSION, '$1')));
}

function singular(word: string): string {
  if (word.length < SHORTEST_PLURAL || /(?:ss|us|is|ics)$/.test(word)) return word;
  if (/.{2}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (word.endsWith('yses')) return `${word.slice(0, -2)}is`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function spelt(word: string): string {
  const known = SPELLINGS.find(([british]) => british.test(word));
  return known ? word.replace(...known) : word;
}
