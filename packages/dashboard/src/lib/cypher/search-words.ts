/** Words of this many letters or more may have a typo, as in the API's own search. */
const FUZZY_FROM = 4;

/** The index cuts what is longer into pieces, and fails where it is to look for the beginning of it. */
const LONGEST_WORD = 255;

/** What the index leaves out of names (STOP_WORDS of the server). */
const NOT_INDEXED: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there ' +
    'these they this to was will with'
  ).split(' '),
);

/**
 * A text as a question to the full-text index, in Lucene's syntax: names that hold every word of it (or
 * any), as it is, as a beginning, or but for a typo. Words are letters and digits, so nothing of the
 * syntax is among them. Empty where the text has none.
 */
export function luceneQuery(text: string, partly: boolean): string {
  const words = (text.toLowerCase().match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []).filter(
    (word) => word.length <= LONGEST_WORD,
  );
  const told = words.filter((word) => !NOT_INDEXED.has(word));
  return (told.length > 0 ? told : words).map(wordQuery).join(partly ? ' OR ' : ' AND ');
}

function wordQuery(word: string): string {
  const fuzzy = word.length >= FUZZY_FROM ? ` OR ${word}~1` : '';
  return `(${word}^4 OR ${word}*^2${fuzzy})`;
}
