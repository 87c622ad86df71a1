/** How wide letters are in the typefaces of systems, in parts of the font size, rather too much. */
const NARROW = /[iljtfrI.,:;'’!|()[\] -]/;
const WIDE = /[mwMW@%]/;
const CAPITAL = /[A-Z0-9&]/;

/** How wide a text in a bold system typeface is at most, as good as one can tell without a screen. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width * size;
}

function widthOf(letter: string): number {
  if (NARROW.test(letter)) return 0.38;
  if (WIDE.test(letter)) return 0.95;
  return CAPITAL.test(letter) ? 0.72 : 0.6;
}

/** Breaks a text between words into lines that fit; a word that is wider has a line of its own. */
export function wrapText(text: string, { width, size }: { width: number; size: number }): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((word) => word !== '')) {
    const before = lines.at(-1);
    const joined = before === undefined ? word : `${before} ${word}`;
    if (before !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
