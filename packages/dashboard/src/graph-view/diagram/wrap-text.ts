/** How wide letters are in the widest of the systems' typefaces, in bold, in parts of the font size. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;'’!|()[\] -]/, 0.39],
  [/[frt]/, 0.5],
  [/[mMW@%]/, 1.06],
  [/[A-Zw&]/, 0.84],
];

const OTHER = 0.71;

/** How wide a text in a bold system typeface is at most, as good as one can tell without a screen. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width * size;
}

function widthOf(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
}

/** Breaks a text at its spaces into lines that fit; a word that is wider has a line of its own. */
export function wrapText(text: string, { width, size }: { width: number; size: number }): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/).filter((word) => word !== '')) {
    const before = lines.at(-1);
    const joined = before === undefined ? word : `${before} ${word}`;
    if (before !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
