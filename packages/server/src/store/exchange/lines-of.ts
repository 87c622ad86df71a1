import { faultyFiles } from '../import-files/file-faults.ts';

/** The longest line in characters; no row of a graph has a hundredth of it. */
const LONGEST_LINE = 1_000_000;

/**
 * The lines of a text that comes in pieces, without their ends.
 * @throws Refusal where a line is so long that it can be no row
 */
export async function* linesOf(
  pieces: AsyncIterable<string>,
  file: string,
): AsyncGenerator<string> {
  let [begun, row] = ['', 0];
  const checked = (line: string): string => {
    row += 1;
    if (line.length <= LONGEST_LINE) return line;
    const message = `is longer than ${LONGEST_LINE} characters, so that it can be no row; get the file anew`;
    throw faultyFiles([{ file, row, column: null, value: null, message }]);
  };
  for await (const piece of pieces) {
    const [first = '', ...rest] = piece.split('\n');
    begun += first;
    for (const next of rest) {
      yield checked(begun);
      begun = next;
    }
    if (begun.length > LONGEST_LINE) checked(begun);
  }
  if (begun !== '') yield checked(begun);
}
