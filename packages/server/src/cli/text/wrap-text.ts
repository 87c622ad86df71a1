/** The widest line, in characters. */
const WIDTH = 80;

/** A space at which no line ends; it is printed as an ordinary one. */
export const HARD_SPACE = '\u00A0';

/**
 * Breaks a text between words so that it fits a terminal. The first line begins with `lead`, all
 * others are indented as far as that is long; a word longer than a line stands in one of its own.
 */
export function wrapText(lead: string, text: string): string[] {
  const indent = ' '.repeat(lead.length);
  const lines: string[] = [];
  let line = lead;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].map((one) => one.replaceAll(HARD_SPACE, ' '));
}
